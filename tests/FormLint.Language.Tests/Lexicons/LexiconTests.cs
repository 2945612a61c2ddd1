using FormLint.Language.Lexicons;
using FormLint.Language.Words;

namespace FormLint.Language.Tests.Lexicons;

public sealed class LexiconTests
{
    private static readonly Lexicon French = Lexicon.Of(LanguageCode.Fr)!;
    private static readonly Lexicon Dutch = Lexicon.Of(LanguageCode.Nl)!;

    [Fact]
    public void Other_languages_have_none() => Assert.All([LanguageCode.Unknown, LanguageCode.De, LanguageCode.En], language => Assert.Null(Lexicon.Of(language)));

    [Fact]
    public void Each_is_loaded_once()
    {
        Assert.Same(French, Lexicon.Of(LanguageCode.Fr));
        Assert.Same(Dutch, Lexicon.Of(LanguageCode.Nl));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("xqzw")]
    [InlineData("formulairex")]
    [InlineData("formulierx")]
    [InlineData("Formulaire")]
    [InlineData("Formulier")]
    [InlineData("\0")]
    [InlineData("a\0")]
    [InlineData("a\0\u0001")]
    [InlineData("aā")]
    [InlineData("āa")]
    [InlineData("\uD800")]
    [InlineData("日本")]
    public void Unknown_words_have_nothing(string word)
    {
        var lemmas = new List<string>();
        foreach (var lexicon in (Lexicon[])[French, Dutch])
        {
            Assert.False(lexicon.Contains(word));
            Assert.Equal(FormTags.None, lexicon.Tags(word));
            lexicon.Lemmas(word, lemmas);
        }

        Assert.Empty(lemmas);
    }

    [Fact]
    public void Anything_can_be_asked()
    {
        foreach (var text in RandomText.Many(seed: 5, count: 500))
        {
            foreach (var word in text.Split(' ').Append(text))
            {
                var folded = Fold.Letters(word, new char[2 * word.Length]);
                foreach (var lexicon in (Lexicon[])[French, Dutch])
                {
                    var lemmas = new List<string>();
                    lexicon.Lemmas(folded, lemmas);
                    Assert.Equal(lexicon.Contains(folded), lemmas.Count > 0);
                    Assert.Equal(lemmas.Distinct(StringComparer.Ordinal), lemmas);
                    Assert.True(lexicon.Contains(folded) || lexicon.Tags(folded) == FormTags.None);
                }
            }
        }
    }

    [Fact]
    public void Asking_for_tags_allocates_nothing()
    {
        var tags = French.Tags("communes") | Dutch.Tags("gemeenten");
        var before = GC.GetAllocatedBytesForCurrentThread();
        tags &= French.Tags("communes") | Dutch.Tags("gemeenten") | French.Tags("inconnue") | Dutch.Tags("xqzw");
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(FormTags.None, tags);
    }
}
