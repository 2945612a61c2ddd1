using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests.Verbs;

public sealed class VerbClusterTests
{
    [Theory]
    [InlineData("U krijgt een brief als het bedrag [zou moeten worden terugbetaald].", 4)]
    [InlineData("U krijgt een brief als het bedrag [terugbetaald moet worden].", 3)]
    [InlineData("De aanvraag die [dient te worden ingevuld].", 3)]
    [InlineData("Een brief waarin de ontvangen bedragen [zullen worden teruggevraagd].", 3)]
    [InlineData("U zou dat [hebben kunnen weten].", 3)]
    public void Verbs_follow_each_other(string marked, int verbs) =>
        Found.Is(marked, Nl, text => text.VerbClusters.Select(found => (found.Start, found.Length, found.Verbs)), verbs);

    [Theory]
    [InlineData("U krijgt een brief als wij moeten betalen.")]
    [InlineData("Het formulier moet worden ingevuld.")]
    [InlineData("Wat u weet is zijn naam.")]
    [InlineData("Dat zijn verhalen zijn bekend.")]
    [InlineData("Een leven is kort. De kosten werken en vragen.")]
    public void Nouns_and_other_clauses(string text) => Assert.Empty(TextAnalyzer.Analyze(text, Nl).VerbClusters);
}
