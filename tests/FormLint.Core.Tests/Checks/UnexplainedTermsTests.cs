using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class UnexplainedTermsTests
{
    private static readonly UnexplainedTerms Check = new(new UnexplainedTerms.Settings
    {
        Fr = [new() { Say = "quotité", Instead = "la part" }, new() { Say = "usufruit", Instead = "le droit d’utiliser" }],
        Nl = [new() { Say = "achterstallen", Instead = "wat niet op tijd betaald is" }],
        Beside = Checking.Words(["c'est-à-dire", "désigner"], "dat wil zeggen"),
        Near = Checking.Words(["au dos de"], "op de achterkant"),
    });

    [Theory]
    [InlineData("<p>Indiquez la quotité.</p>", "quotité", "la part")]
    [InlineData("<h2>Les quotités</h2>", "quotités", "la part")]
    [InlineData("<label>Quotité : <input></label>", "Quotité", "la part")]
    [InlineData("<p lang=nl>Betaal de achterstallen.</p>", "achterstallen", "wat niet op tijd betaald is")]
    [InlineData("<p>La quotité (obligatoire) compte.</p>", "quotité", "la part")]
    [InlineData("<p>Il vient, c’est-à-dire demain, et nous parlons alors avec lui de la quotité.</p>", "quotité", "la part")]
    public void The_term_and_its_explanation_are_told(string html, string found, string instead)
    {
        var seen = Assert.Single(Check.Sees(html));
        Assert.Equal((found, instead), (seen.Data["found"], seen.Data["instead"]));
    }

    [Theory]
    [InlineData("<p>La quotité (la part de chacun) compte.</p>")]
    [InlineData("<p>La part de chacun (quotité) compte.</p>")]
    [InlineData("<p>La quotité, c’est-à-dire la part, compte.</p>")]
    [InlineData("<p>Le mot « quotité » désigne la part.</p>")]
    [InlineData("<p>Quotité : la part de chacun.</p>")]
    [InlineData("<h2>Qu’est-ce que la quotité ?</h2>")]
    [InlineData("<p>La <dfn>quotité</dfn> compte.</p>")]
    [InlineData("<details><summary>La quotité</summary><p>La part.</p></details><p>La quotité compte.</p>")]
    [InlineData("<p>Donnez la quotité.</p><p>Elle est au dos de la lettre.</p>")]
    [InlineData("<p>La quotité compte.</p><p>Fin.</p><p>Fin.</p><p>La quotité (la part de chacun) compte.</p>")]
    [InlineData("<p>De achterstallen (wat niet op tijd betaald is) tellen.</p>")]
    public void Explained_anywhere_on_the_page(string html) => Assert.Empty(Check.Sees(html));

    [Theory]
    [InlineData("<p>Cliquez sur « Quotité ».</p>")]
    [InlineData("<blockquote>La quotité compte.</blockquote>")]
    [InlineData("<p lang=nl>De quotité.</p>")]
    public void Quotations_and_other_languages(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void Each_term_is_reported_once_at_its_first_place() =>
        Assert.Equal(["quotité", "usufruit"], Check.Sees("<p>La quotité compte.</p><p>L’usufruit et la quotité comptent.</p>").Select(seen => seen.Data["found"]));
}
