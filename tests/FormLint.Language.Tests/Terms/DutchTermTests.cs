using FormLint.Language.Terms;

namespace FormLint.Language.Tests.Terms;

public sealed class DutchTermTests
{
    [Theory]
    [InlineData("met betrekking tot", "Vragen [met betrekking tot] uw dossier, [MET BETREKKING TOT] uw loon.")]
    [InlineData("mindervalide|mindervaliden", "Een [mindervalide], twee [mindervaliden], een mindervalider.")]
    [InlineData("(ten behoeve|ten aanzien) van", "[Ten behoeve van] het gezin, [ten aanzien van] u, ten laste van u.")]
    [InlineData("(dient|dienen) … te", "U [dient dit te] tekenen, wij [dienen te] wachten.")]
    [InlineData("er wordt … gevraagd", "[Er wordt gevraagd] te betalen. [Er wordt u vriendelijk gevraagd] te wachten.")]
    [InlineData("er wordt ... gevraagd", "[Er wordt aan elke ouder gevraagd] te tekenen. Er wordt aan elke ouder hier gevraagd te tekenen.")]
    [InlineData("er wordt … gevraagd", "Er wordt, zoals u weet, gevraagd te tekenen. Er wordt gewerkt. Gevraagd is dit.")]
    [InlineData("vul … in", "[Vul uw naam in]. Vul dit (ook hier) in. [Vul de e-mailgegevens in].")]
    [InlineData("in- en uitvoer", "De [in- en uitvoer] van goederen.")]
    [InlineData("hij/zij", "Als [hij/zij] of [Hij / zij] dat wil.")]
    [InlineData("d.w.z.", "Uw gezin, [d.w.z.] u en uw kind.")]
    [InlineData("'s avonds", "Open [’s avonds] en [‘s avonds].")]
    [InlineData("foto's", "Voeg twee [foto’s] toe.")]
    [InlineData("login", "Uw [login], de login-pagina, de loginpagina.")]
    [InlineData("aanvrager", "De [aanvrager(s)] en de mede-aanvrager.")]
    [InlineData("de verzekerde", "[De verzekerde] tekent.")]
    [InlineData("geïnteresseerd", "Bent u [geïnteresseerd] of [GEI\u0308NTERESSEERD]?")]
    public void Phrases(string phrase, string marked) =>
        Assert.Equal(marked, Finding.In(Finding.WithoutMarks(marked), LanguageCode.Nl, new Term { Phrase = phrase }));

    [Fact]
    public void A_contraction_is_French_only() =>
        Assert.Equal("het du jour-menu", Finding.In("het du jour-menu", LanguageCode.Nl, new Term { Phrase = "de" }));

    [Fact]
    public void A_gap_is_marked_as_a_whole()
    {
        var match = Assert.Single(List("(dient|dienen) … te").Find(TextAnalyzer.Analyze("U dient dit te tekenen.", LanguageCode.Nl)));
        Assert.Equal((2, 12), (match.Start, match.Length));
    }

    [Fact]
    public void The_other_language_is_not_searched()
    {
        Assert.Empty(List("formulaire").Find(TextAnalyzer.Analyze("Un formulaire", LanguageCode.Fr)));
        Assert.Single(List("formulaire").Find(TextAnalyzer.Analyze("Een formulaire", LanguageCode.Nl)));
    }

    private static TermList List(string phrase) => TermList.Of(LanguageCode.Nl, [new() { Phrase = phrase }]);
}
