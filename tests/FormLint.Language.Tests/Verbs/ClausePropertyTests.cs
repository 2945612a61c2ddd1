
namespace FormLint.Language.Tests.Verbs;

/// <summary>What holds for any text, of nouns for verbs, pairs and clusters of verbs, and participles.</summary>
public sealed class ClausePropertyTests
{
    [Theory]
    [InlineData(LanguageCode.Fr)]
    [InlineData(LanguageCode.Nl)]
    public void Everything_found_is_inside_its_sentence(LanguageCode language)
    {
        var seen = 0;
        foreach (var text in RandomText.OfClauses(seed: 21, count: 4000).Concat(RandomText.Many(seed: 22, count: 300)))
        {
            var analysis = TextAnalyzer.Analyze(text, language);
            foreach (var (start, length) in Everything(analysis))
            {
                var sentence = analysis.SentenceAt(start);
                Assert.True(length > 0 && start >= sentence.Start && start + length <= sentence.End, text);
                Assert.False(char.IsWhiteSpace(text[start]) || char.IsWhiteSpace(text[start + length - 1]), text);
                seen++;
            }
        }

        Assert.True(seen > 1000, $"only {seen} found in the random texts");
    }

    [Fact]
    public void A_pair_has_its_words_between() => Assert.All(RandomText.OfClauses(seed: 23, count: 4000), text =>
        Assert.All(TextAnalyzer.Analyze(text, LanguageCode.Nl).VerbBraces, brace =>
        {
            var range = text.Substring(brace.Start, brace.Length);
            Assert.StartsWith(brace.First, range, StringComparison.Ordinal);
            Assert.EndsWith(brace.Last, range, StringComparison.Ordinal);
            Assert.InRange(brace.Words, 1, range.Split(' ').Length - 2);
        }));

    [Theory]
    [InlineData(LanguageCode.De)]
    [InlineData(LanguageCode.En)]
    public void Other_languages_have_nothing(LanguageCode language) =>
        Assert.All(RandomText.OfClauses(seed: 24, count: 300), text => Assert.Empty(Everything(TextAnalyzer.Analyze(text, language))));

    [Theory]
    [InlineData("(")]
    [InlineData("heeft ( ")]
    [InlineData("heeft \" ")]
    [InlineData("heeft, die ")]
    [InlineData("voert een ")]
    [InlineData("gaat over ")]
    [InlineData("het vullen ")]
    [InlineData("worden ")]
    [InlineData("vul in ")]
    [InlineData("betaling van ")]
    [InlineData("effectue ")]
    [InlineData("paiement est ")]
    [InlineData("faire l'objet ")]
    [InlineData("en vous ayant ")]
    [InlineData("procéder")]
    public void Time_is_linear(string unit) => LinearCost.Holds(unit, 1_000_000, text =>
    {
        foreach (var language in new[] { LanguageCode.Fr, LanguageCode.Nl })
            _ = Everything(TextAnalyzer.Analyze(text, language)).Count();
    });

    private static IEnumerable<(int Start, int Length)> Everything(TextAnalysis text) =>
    [
        .. text.Nominalisations.Select(found => (found.Start, found.Length)),
        .. text.VerbBraces.Select(found => (found.Start, found.Length)),
        .. text.VerbClusters.Select(found => (found.Start, found.Length)),
        .. text.ParticipleClauses.Select(found => (found.Start, found.Length)),
    ];
}
