
namespace FormLint.Language.Tests;

/// <summary>What holds for negations, forms of address and quotations of any text.</summary>
public sealed class DetectorPropertyTests
{
    private static readonly string[] French =
    [
        "ne ", "n'", "ne ", "pas ", "plus ", "rien ", "aucune ", "jamais ", "non ", "sans ", "doute ", "que ", "si ", "s'", "il ", "est ", "été ", "impossible ", "inutile ",
        "avez-vous ", "est-ce que ", "vous ", "tu ", "ta ", "ton ", "le ", "y ", "en ", "pour ", "afin ", "de ", "ou ", "et ", "qui ", "pourquoi ", "signer ", "code ", "(", ") ", ", ", "? ", ". ", "« ", " » ", "\"",
    ];

    private static readonly string[] Dutch =
    [
        "niet ", "geen ", "nooit ", "niemand ", "zonder ", "twijfel ", "onmogelijk ", "onnodige ", "mogelijk ", "om ", "te ", "al ", "dan ", "of ", "alleen ", "hebt ", "is ", "u ", "uw ", "je ", "jouw ", "gij ", "dank ",
        "9 ", "die ", "als ", "welke ", "betaalde ", "facturen ", "(", ") ", ", ", "? ", ". ", "‘", "’ ", "„", "” ", "“",
    ];

    [Fact]
    public void What_is_found_stands_inside_a_sentence_and_in_text_order() => ForAll(text =>
    {
        AssertInOrder(text, text.DoubleNegations.Select(found => (found.Start, found.Length)));
        AssertInOrder(text, text.NegativeQuestions.Select(found => (found.Start, found.Length)));
        AssertInOrder(text, text.AddressWords.Select(found => (found.Start, found.Length)));
    });

    [Fact]
    public void A_sentence_asks_once() => ForAll(text =>
        Assert.All(text.Sentences, sentence => Assert.True(text.NegativeQuestions.Count(found => found.Start >= sentence.Start && found.Start < sentence.End) <= 1)));

    [Fact]
    public void Without_negation_nothing_is_negated() => ForAll(text =>
    {
        if (text.DoubleNegations.Count > 0)
            Assert.Matches("(?i)\\b(?:ne|n'|pas|non|jamais|niet|geen|nooit|niemand|niets|nergens|noch)", text.Text);
    });

    [Fact]
    public void Quotations_do_not_overlap_and_nobody_is_addressed_in_them() => ForAll(text =>
    {
        var end = 0;
        foreach (var (start, length) in text.Quotations.Select(range => range.GetOffsetAndLength(text.Text.Length)))
        {
            Assert.True(start >= end && length >= 2);
            end = start + length;
            Assert.DoesNotContain(text.AddressWords, word => word.Start >= start && word.Start < end);
        }
    });

    [Theory]
    [InlineData("ne ")]
    [InlineData("pas ")]
    [InlineData("ne pas ")]
    [InlineData("n'est pas été ")]
    [InlineData("ne le lui ")]
    [InlineData("ne vient aucun ")]
    [InlineData("qui n'a pas ")]
    [InlineData("niet al ")]
    [InlineData("geen mogelijk om ")]
    [InlineData("u je ")]
    [InlineData("vous « ")]
    [InlineData("„u\" ")]
    [InlineData("(pas ")]
    public void Time_is_linear(string unit) => LinearCost.Holds(unit, 200_000, text =>
    {
        foreach (var language in new[] { LanguageCode.Fr, LanguageCode.Nl })
        {
            var analysis = TextAnalyzer.Analyze(text, language);
            _ = (analysis.DoubleNegations, analysis.NegativeQuestions, analysis.AddressWords);
        }
    });

    private static void AssertInOrder(TextAnalysis text, IEnumerable<(int Start, int Length)> found)
    {
        var end = 0;
        foreach (var (start, length) in found)
        {
            var sentence = text.SentenceAt(start);
            Assert.True(length > 0 && start >= end && start >= sentence.Start && start + length <= sentence.End);
            end = start + length;
        }
    }

    private static void ForAll(Action<TextAnalysis> property)
    {
        foreach (var (pieces, language) in new[] { (French, LanguageCode.Fr), (Dutch, LanguageCode.Nl) })
        {
            var random = new Random(7);
            for (var i = 0; i < 3000; i++)
                property(TextAnalyzer.Analyze(string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)])), language));
            foreach (var text in RandomText.Many(seed: 3, count: 200))
                property(TextAnalyzer.Analyze(text, language));
        }
    }
}
