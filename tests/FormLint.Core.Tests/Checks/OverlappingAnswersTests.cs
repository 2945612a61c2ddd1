using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class OverlappingAnswersTests
{
    private static readonly OverlappingAnswers Check = new(new OverlappingAnswers.Settings
    {
        Below = Checking.Words(["moins de"], "minder dan"),
        Above = Checking.Words(["plus de"], "meer dan"),
        UpTo = Checking.Words(["jusqu'à"], "tot en met"),
        From = Checking.Words(["ou plus"], "of meer"),
        Fillers = Checking.Words(["de", "à", "entre", "et"], "van", "tot"),
        Times = Checking.Words(["h", "heures"], "uur"),
    });

    private static string Radios(params string[] answers) =>
        $"<fieldset><legend>Combien ?</legend>{string.Concat(answers.Select(answer => $"<label><input type=radio name=a> {answer}</label>"))}</fieldset>";

    [Theory]
    [InlineData("18-25", "25-35")]
    [InlineData("18 à 25 ans", "25 ans ou plus")]
    [InlineData("Jusqu’à 3", "3 ou plus")]
    [InlineData("2", "2 ou plus")]
    [InlineData("1 000 à 1 500 €", "1.500 - 2.000 €")]
    [InlineData("entre 1,5 et 2,5", "entre 2 et 3")]
    [InlineData("18 tot 25 jaar", "25 tot 35 jaar")]
    [InlineData("moins de 25 ans", "18 à 35")]
    public void A_number_fits_both(string first, string second)
    {
        var seen = Assert.Single(Check.Sees(Radios(first, second)));
        Assert.Equal((first, second), (seen.Data["first"], seen.Data["second"]));
    }

    [Theory]
    [InlineData("18-24", "25-35")]
    [InlineData("Moins de 3", "3 ou plus")]
    [InlineData("3 ou plus", "Moins de 3")]
    [InlineData("Jusqu’à 3", "Plus de 3")]
    [InlineData("18 à moins de 25", "25 à 35")]
    [InlineData("18 à 25", "plus de 25 à 35")]
    [InlineData("9 à 10 h", "10 à 11 h")]
    [InlineData("9h-10h", "10h-11h")]
    [InlineData("2024-2025", "2025-2026")]
    [InlineData("1 à 2 par semaine", "1 à 2 par mois")]
    [InlineData("Groupe 1", "Groupe 1")]
    [InlineData("1/2/2020", "1/2/2020 à midi")]
    [InlineData("Peu", "Beaucoup")]
    public void No_number_fits_both(string first, string second) => Assert.Empty(Check.Sees(Radios(first, second)));

    [Fact]
    public void Lists_are_read_too() =>
        Assert.Single(Check.Sees("<label>Âge <select><option>Choisissez</option><option>0-10</option><option>11-20</option><option>20-30</option></select></label>"));
}
