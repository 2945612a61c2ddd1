using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class StatementsAsQuestionsTests
{
    private static readonly StatementsAsQuestions Check = new(new StatementsAsQuestions.Settings
    {
        MaxWords = 3,
        Instructions = Checking.Words(["choisissez"], "kies"),
        Beginnings = Checking.Words(["je", "j'"], "ik"),
    });

    private static string Choice(string legend) =>
        $"<fieldset><legend>{legend}</legend><label><input type=radio name=a> Un</label><label><input type=radio name=a> Deux</label></fieldset>";

    [Theory]
    [InlineData("Situation actuelle du logement")]
    [InlineData("Jeux préférés de votre enfant")]
    public void A_long_title(string legend) => Assert.Equal(legend, Assert.Single(Check.Sees(Choice(legend))).Data["label"]);

    [Theory]
    [InlineData("Langue")]
    [InlineData("Où habitez-vous pour le moment ?")]
    [InlineData("Quel jour ? (obligatoire pour nous)")]
    [InlineData("Logement, choisissez une des réponses")]
    [InlineData("Je demande cette aide pour")]
    [InlineData("J’habite pour le moment dans")]
    public void A_question_an_instruction_or_a_beginning(string legend) => Assert.Empty(Check.Sees(Choice(legend)));

    [Fact]
    public void The_title_of_a_part_with_other_fields() =>
        Assert.Empty(Check.Sees("<fieldset><legend>Adresse où vous habitez maintenant</legend><label>Rue <input></label><label><input type=checkbox> La même</label></fieldset>"));

    [Fact]
    public void A_title_above_one_box() =>
        Assert.Empty(Check.Sees("<fieldset><legend>Accord pour vos données personnelles</legend><label><input type=checkbox> D’accord</label></fieldset>"));

    [Theory]
    [InlineData("a", "a", 1)]
    [InlineData("a", "b", 0)]
    public void Boxes_of_one_name_answer_one_question(string first, string second, int findings) => Assert.Equal(findings,
        Check.Sees($"<fieldset><legend>Aides reçues le mois passé</legend><label><input type=checkbox name={first}> Un</label><label><input type=checkbox name={second}> Deux</label></fieldset>").Count);
}
