using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class RadiosWithoutLegendTests
{
    private const string Two = "<label><input type=radio name=a> Oui</label><label><input type=radio name=a> Non</label>";

    [Theory]
    [InlineData($"<p>Avez-vous un enfant ?</p>{Two}")]
    [InlineData($"<fieldset>{Two}</fieldset>")]
    [InlineData($"<fieldset><legend> </legend>{Two}</fieldset>")]
    [InlineData("<fieldset><legend>Q</legend><label><input type=radio name=a> Oui</label></fieldset><label><input type=radio name=a> Non</label>")]
    [InlineData("<label><input type=radio> Oui</label><label><input type=radio> Non</label>")]
    public void The_question_is_not_tied_to_the_answers(string html) => Assert.Single(new RadiosWithoutLegend().Sees(html));

    [Theory]
    [InlineData($"<fieldset><legend>Un enfant ?</legend>{Two}</fieldset>")]
    [InlineData($"<div role=radiogroup aria-labelledby=q><p id=q>Un enfant ?</p>{Two}</div>")]
    [InlineData($"<div role=group aria-label='Un enfant ?'>{Two}</div>")]
    [InlineData("<label><input type=radio name=a> Oui</label>")]
    [InlineData("<label><input type=checkbox name=a> Oui</label><label><input type=checkbox name=a> Non</label>")]
    [InlineData($"<div hidden>{Two}</div>")]
    public void It_is_tied_or_there_is_no_set(string html) => Assert.Empty(new RadiosWithoutLegend().Sees(html));

    [Fact]
    public void Sets_are_told_apart_by_name_and_form()
    {
        Assert.Equal(2, new RadiosWithoutLegend().Sees($"<form>{Two}</form><form>{Two}</form>").Count);
        Assert.Equal("Oui, Non", Assert.Single(new RadiosWithoutLegend().Sees(Two)).Data["options"]);
    }
}
