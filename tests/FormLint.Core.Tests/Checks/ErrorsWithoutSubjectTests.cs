using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class ErrorsWithoutSubjectTests
{
    private static readonly ErrorsWithoutSubject Check = new(new ErrorsWithoutSubject.Settings { Common = Checking.Words(["indiquez", "votre", "une"], "uw"), Elsewhere = Checking.Words(["obligatoire"], "verplicht") });

    private static string Field(string label, string error) => $"<label for=a>{label}</label><p id=e>{error}</p><input id=a aria-invalid=true aria-describedby=e>";

    [Theory]
    [InlineData("Numéro de compte", "Indiquez votre IBAN.")]
    [InlineData("Votre nom", "Indiquez votre réponse.")]
    [InlineData("Nom", "Indiquez une nouvelle réponse.")]
    public void No_word_of_the_question(string label, string error) => Assert.Equal(label, Assert.Single(Check.Sees(Field(label, error))).Data["label"]);

    [Theory]
    [InlineData("Numéro de compte", "Indiquez votre compte.")]
    [InlineData("Adresses", "Indiquez votre adresse.")]
    [InlineData("Nom", "Indiquez votre nom.")]
    [InlineData("Nom", "Champ obligatoire")]
    public void A_word_of_the_question_or_left_to_another_rule(string label, string error) => Assert.Empty(Check.Sees(Field(label, error)));

    [Fact]
    public void The_question_above_choices_counts() => Assert.Empty(Check.Sees(
        "<fieldset><legend>Quel jour ?</legend><p id=e>Indiquez un jour.</p><label><input type=radio name=a aria-invalid=true aria-describedby=e> Lundi</label><label><input type=radio name=a> Mardi</label></fieldset>"));
}
