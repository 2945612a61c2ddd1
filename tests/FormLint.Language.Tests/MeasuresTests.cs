using System.Globalization;
using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests;

public sealed class MeasuresTests
{
    private const string French = "Vous demandez une aide pour payer votre loyer. L'aide dure douze mois. ";
    private const string Dutch = "U vraagt hulp om uw huur te betalen. De hulp duurt twaalf maanden. ";

    [Theory]
    [InlineData("Salut ça va ?")]
    [InlineData("Le chat dort. Il fait beau.")]
    [InlineData("Date de naissance")]
    [InlineData("")]
    public void A_short_text_has_no_score(string text) =>
        Assert.All(Measures.Of(TextAnalyzer.Analyze(text, Fr)).Scores, s => Assert.Null(s.Value));

    [Theory]
    [InlineData(99, 5, false)]
    [InlineData(100, 4, false)]
    [InlineData(100, 5, true)]
    public void A_score_takes_100_words_and_5_sentences(int words, int sentences, bool scored)
    {
        var text = string.Concat(Enumerable.Range(0, sentences).Select(i =>
            string.Join(' ', Enumerable.Repeat("Mot", (words / sentences) + (i < words % sentences ? 1 : 0))) + ". "));
        var measures = Measures.Of(TextAnalyzer.Analyze(text, Fr));
        Assert.Equal(new TextCounts(words, sentences, words, 0), measures.Counts);
        Assert.All(measures.Scores, s => Assert.Equal(scored, s.Value.HasValue));
    }

    [Fact]
    public void Counts_leave_out_what_formulas_do_not_read()
    {
        var counts = Of(Fr, "L'aide dépend de l'INAMI et jusqu'à 3 enfants, voir www.belgium.be.").Counts;
        // aide dépend de INAMI et jusqu' à enfants voir; INAMI is read as a word.
        Assert.Equal(new TextCounts(Words: 9, Sentences: 1, Syllables: 13, LongWords: 1), counts);
        Assert.Equal(9, counts.WordsPerSentence);
    }

    [Fact]
    public void Labels_do_not_shorten_the_mean_sentence()
    {
        var measures = Of(Nl, "Naam", "Voornaam", "U vraagt hulp om uw huur te betalen.", "31.12.");
        Assert.Equal(new TextCounts(Words: 8, Sentences: 1, Syllables: 10, LongWords: 1), measures.Counts);
        Assert.Equal(11, measures.WordsToRead);
    }

    [Fact]
    public void Blocks_add_up_to_one_text()
    {
        var together = Of(Fr, [.. Enumerable.Repeat(French, 12)]);
        Assert.Equal(Of(Fr, string.Concat(Enumerable.Repeat(French, 12))).Counts, together.Counts);
        var score = Assert.Single(together.Scores, s => s.Formula == ReadabilityFormula.KandelMoles207);
        var (asl, asw) = (together.Counts.WordsPerSentence!.Value, together.Counts.SyllablesPerWord!.Value);
        Assert.Equal(207 - (1.015 * asl) - (73.6 * asw), score.Value!.Value, 1e-9);
        Assert.NotEqual(206.835 - (1.015 * asl) - (84.6 * asw), score.Value!.Value, 0.1);
    }

    [Fact]
    public void Blocks_in_another_language_are_left_out()
    {
        var blocks = new[] { TextAnalyzer.Analyze(French, Fr), TextAnalyzer.Analyze(Dutch, Nl) };
        Assert.Equal(Measures.Of(blocks[0]), Measures.Of(blocks, Fr));
        Assert.Equal(Measures.Of(blocks[1]), Measures.Of(blocks, Nl));
    }

    [Fact]
    public void An_unknown_language_has_no_score()
    {
        var text = string.Concat(Enumerable.Repeat("Please complete the form and return it to us. ", 20));
        Assert.Empty(Measures.Of(TextAnalyzer.Analyze(text, En)).Scores);
        Assert.Empty(Measures.Of([], Unknown).Scores);
    }

    [Theory]
    [InlineData(150, 49)]
    [InlineData(230, 75)]
    public void Reading_time_is_for_184_words_a_minute(int words, int seconds) =>
        Assert.Equal(seconds, Of(Nl, string.Join(' ', Enumerable.Repeat("woord", words))).ReadingTime.TotalSeconds, 0.1);

    [Fact]
    public void Longer_sentences_and_longer_words_score_lower()
    {
        var plain = Of(Nl, [.. Enumerable.Repeat(Dutch, 10)]);
        var hard = Of(Nl, [.. Enumerable.Repeat("De onderhoudsgerechtigde dient de verzoekschriftprocedure overeenkomstig de voorwaarden te vervolledigen.", 10)]);
        Assert.True(hard.Scores[0].Value < plain.Scores[0].Value);
        Assert.True(hard.Scores[1].Value < plain.Scores[1].Value);
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var expected = Of(Fr, [.. Enumerable.Repeat(French.ToUpperInvariant(), 12)]).Counts;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(expected, Of(Fr, [.. Enumerable.Repeat(French.ToUpperInvariant(), 12)]).Counts);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Measures Of(LanguageCode language, params string[] blocks) =>
        Measures.Of(blocks.Select(b => TextAnalyzer.Analyze(b, language)), language);
}
