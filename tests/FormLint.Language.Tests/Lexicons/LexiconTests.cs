using FormLint.Language.Lexicons;

namespace FormLint.Language.Tests.Lexicons;

public sealed class LexiconTests
{
    // The two copies of the file, and little more.
    private const long MostBytesToLoad = 20_000_000;

    public static TheoryData<LanguageCode> Languages => [LanguageCode.Fr, LanguageCode.Nl];

    [Fact]
    public void Other_languages_have_none() => Assert.All([LanguageCode.Unknown, LanguageCode.De, LanguageCode.En], language => Assert.Null(Lexicon.Of(language)));

    [Theory, MemberData(nameof(Languages))]
    public void It_is_loaded_once(LanguageCode language) => Assert.Same(Lexicon.Of(language), Lexicon.Of(language));

    [Theory, MemberData(nameof(Languages))]
    public void Unknown_words_have_nothing(LanguageCode language)
    {
        var lexicon = Lexicon.Of(language)!;
        var lemmas = new List<string>();
        foreach (var word in (string[])["", " ", "xqzw", "formulairex", "formulierx", "Formulier", "\0", "a\0", "a\0\u0001", "aā", "ā", "\uD800", "日本"])
        {
            Assert.False(lexicon.Contains(word));
            Assert.Equal(FormTags.None, lexicon.Tags(word));
            lexicon.Lemmas(word, lemmas);
        }

        Assert.Empty(lemmas);
    }
}
