using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class UnexplainedAcronymsTests
{
    private static readonly UnexplainedAcronyms Check = new(new UnexplainedAcronyms.Settings
    {
        Known = ["PDF", "TVA"],
        Fr = [new() { Say = "CPAS", Instead = "Centre public d’action sociale" }, new() { Say = "AVIQ|AViQ", Instead = "Agence pour une vie de qualité" }],
        Nl = [new() { Say = "OCMW", Instead = "openbaar centrum voor maatschappelijk welzijn" }, new() { Say = "IT", Instead = "integratietegemoetkoming", Unless = ["het IT|Het IT"] }],
        Beside = Checking.Words(["vouloir dire"], "staat voor"),
    });

    [Theory]
    [InlineData("<p>Le CPAS écrit.</p>", "CPAS", "CPAS (Centre public d’action sociale)")]
    [InlineData("<p>L’AViQ écrit.</p>", "AViQ", "AViQ (Agence pour une vie de qualité)")]
    [InlineData("<label>Numéro BRTG <input></label>", "BRTG", "BRTG (…)")]
    [InlineData("<p>Le CPAS (obligatoire) écrit.</p>", "CPAS", "CPAS (Centre public d’action sociale)")]
    [InlineData("<p lang=nl>Een OCMW-attest is nodig.</p>", "OCMW", "OCMW (openbaar centrum voor maatschappelijk welzijn)")]
    [InlineData("<p lang=nl>Uw IT stijgt.</p>", "IT", "IT (integratietegemoetkoming)")]
    public void The_acronym_and_its_name_are_told(string html, string found, string instead)
    {
        var seen = Assert.Single(Check.Sees(html));
        Assert.Equal((found, instead), (seen.Data["found"], seen.Data["instead"]));
    }

    [Theory]
    [InlineData("<p>Le Centre public d’action sociale (CPAS) écrit. Le CPAS paie.</p>")]
    [InlineData("<p>Le CPAS (Centre public d’action sociale) écrit.</p>")]
    [InlineData("<p>Le Centre public d’action sociale (CPAS, rue Haute) écrit.</p>")]
    [InlineData("<p>CPAS veut dire Centre public d’action sociale.</p>")]
    [InlineData("<p>Le <abbr title='Centre public d’action sociale'>CPAS</abbr> écrit.</p>")]
    [InlineData("<p lang=nl>OCMW staat voor openbaar centrum voor maatschappelijk welzijn.</p>")]
    public void Written_out_somewhere_on_the_page(string html) => Assert.Empty(Check.Sees(html));

    [Theory]
    [InlineData("<p>Joignez un PDF avec la TVA.</p>")]
    [InlineData("<p>Cliquez sur « CPAS ».</p>")]
    [InlineData("<blockquote>Le CPAS écrit.</blockquote>")]
    [InlineData("<p lang=nl>Het IT management schrijft.</p>")]
    public void Known_quoted_or_excepted(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void Each_acronym_is_reported_once_at_its_first_place() =>
        Assert.Equal(["CPAS", "BRTG"], Check.Sees("<p>Le CPAS et le BRTG écrivent.</p><p>Le CPAS paie.</p>").Select(seen => seen.Data["found"]));
}
