using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class FieldCountTests
{
    private static readonly FieldCount Check = new(new FieldCount.Settings { MaxFields = 2, DateParts = Checking.Words(["jour", "mois", "année"], "dag", "maand", "jaar") });

    private static bool IsTooMuch(string form) => Check.Sees($"<form>{form}</form>").Count == 1;

    [Fact]
    public void Three_fields_are_more_than_two()
    {
        var seen = Assert.Single(Check.Sees("<form><input><select></select><textarea></textarea></form>"));
        Assert.Equal(("3", "html"), (seen.Data["fields"], seen.Place.Selector));
    }

    [Fact]
    public void The_limit_itself_is_allowed() => Assert.False(IsTooMuch("<input><input>"));

    [Fact]
    public void Radios_of_one_name_are_one_question() => Assert.False(IsTooMuch("<input type=radio name=a><input type=radio name=a><input type=radio name=a><input>"));

    [Fact]
    public void Boxes_of_one_group_are_one_question() =>
        Assert.False(IsTooMuch("<fieldset><legend>Q</legend><input type=checkbox name=a><input type=checkbox name=b><input type=checkbox name=c></fieldset><input>"));

    [Fact]
    public void Boxes_without_a_group_are_questions_of_their_own() => Assert.True(IsTooMuch("<input type=checkbox name=a><input type=checkbox name=b><input type=checkbox name=c>"));

    [Fact]
    public void The_boxes_of_a_date_are_one_question() => Assert.False(IsTooMuch(
        "<fieldset><legend>Date</legend><label>Jour * <input></label><label>Mois <input></label><label>Année (AAAA) <input></label></fieldset><input>"));

    [Fact]
    public void Fields_of_text_in_a_group_are_questions_of_their_own() => Assert.True(IsTooMuch(
        "<fieldset><legend>Adresse</legend><label>Rue <input></label><label>Code <input></label><label>Commune <input></label></fieldset>"));

    [Theory]
    [InlineData("<input><input><button>a</button><input type=submit><input type=reset>")]
    [InlineData("<input><input><input readonly>")]
    [InlineData("<input><input><input type=hidden>")]
    [InlineData("<input><input><div hidden><input></div>")]
    public void What_is_not_asked_is_not_counted(string form) => Assert.False(IsTooMuch(form));

    [Fact]
    public void A_search_box_outside_the_form_is_not_counted() => Assert.Empty(Check.Sees("<input type=search><form><input><input></form>"));
}
