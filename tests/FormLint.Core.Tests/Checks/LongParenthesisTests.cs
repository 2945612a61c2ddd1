using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class LongParenthesisTests
{
    private static readonly LongParenthesis Check = new(new LongParenthesis.Settings
    {
        MaxWords = 3,
        MaxExampleWords = 6,
        MaxInSentence = 1,
        Examples = Checking.Words(["p. ex.", "voir"], "bv."),
        Remarks = Checking.Words(["facultatif", "si nécessaire"], "niet verplicht"),
    });

    [Theory]
    [InlineData("<p>Venez lundi (ou un autre jour).</p>", "(ou un autre jour)")]
    [InlineData("<p>Venez (lundi (ou mardi)).</p>", "(lundi (ou mardi))")]
    [InlineData("<p>Venez lundi (le matin) ou mardi (le soir).</p>", "(le matin)")]
    [InlineData("<p>Venez (p. ex. lundi, mardi, mercredi, jeudi ou vendredi).</p>", "(p. ex. lundi, mardi, mercredi, jeudi ou vendredi)")]
    [InlineData("<label>Téléphone (si vous en avez un) ou adresse <input></label>", "(si vous en avez un)")]
    [InlineData("<label>Téléphone (si vous en avez un à la maison) <input></label>", "(si vous en avez un à la maison)")]
    [InlineData("<p>Allez au CPAS (un bureau de votre commune).</p>", "(un bureau de votre commune)")]
    public void Brackets_that_interrupt(string html, string found) => Assert.Equal(found, Assert.Single(Check.Sees(html)).Data["found"]);

    [Theory]
    [InlineData("<p>Venez lundi (le matin).</p>")]
    [InlineData("<p>Venez lundi (matin) ou mardi (soir).</p>")]
    [InlineData("<p>Venez lundi (p. ex. le matin à huit heures).</p>")]
    [InlineData("<p>Une photo (si nécessaire) et une lettre (voir le point 3) et une carte (de la commune).</p>")]
    [InlineData("<p>Allez au CPAS (centre public d’action sociale de votre commune).</p>")]
    [InlineData("<p lang=nl>Bel de RVA (Rijksdienst voor Arbeidsvoorziening in Brussel).</p>")]
    [InlineData("<p>Les enfant(s) inscrit(e)s et leur(s) parent(s) 1) venez 2) restez.</p>")]
    [InlineData("<label>Téléphone (si vous en avez un) * : <input></label>")]
    [InlineData("<p>Venez ) lundi ( ou un autre jour de la semaine.</p>")]
    public void Brackets_that_help_or_are_none(string html) => Assert.Empty(Check.Sees(html));

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("(a)")]
    [InlineData(" (a b c d e)")]
    [InlineData("a(")]
    public void Time_is_linear(string unit) => LinearCost.Holds(unit, 600_000, text => _ = Check.Sees($"<p>{text}</p>"));
}
