namespace FormLint.Language.Tests.Verbs;

public sealed class BookishTenseTests
{
    [Theory]
    [InlineData("La prime fut créée en 2019.", "fut")]
    [InlineData("Les communes demandèrent une aide.", "demandèrent")]
    [InlineData("Il fallait qu’il vînt.", "vînt")]
    [InlineData("Lorsque vous aurez rempli ce formulaire.", "aurez rempli")]
    [InlineData("Quand nous aurons bien reçu la lettre.", "aurons bien reçu")]
    public void Found(string text, string expected)
    {
        var verb = Assert.Single(TextAnalyzer.Analyze(text, LanguageCode.Fr).BookishTenses);
        Assert.Equal(expected, text.Substring(verb.Start, verb.Length));
    }

    [Theory]
    [InlineData("Le service dit oui et finit demain.")]
    [InlineData("Le but est clair.")]
    [InlineData("Vous aurez une réponse et droit à une aide.")]
    [InlineData("Une lettre de Demanda arrive.")]
    [InlineData("Du français au néerlandais et vice versa.")]
    public void Not_found(string text) => Assert.Empty(TextAnalyzer.Analyze(text, LanguageCode.Fr).BookishTenses);

    [Fact]
    public void French_only() => Assert.Empty(TextAnalyzer.Analyze("De brief fut.", LanguageCode.Nl).BookishTenses);
}
