using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class RequiredNotMarkedTests
{
    private static readonly RequiredNotMarked Check = new(new RequiredNotMarked.Settings
    {
        Required = Checking.Words(["obligatoire", "obligatoires"], "verplicht"),
        Optional = Checking.Words(["facultatif"], "niet verplicht"),
    });

    [Theory]
    [InlineData("<label>Nom <input required></label>")]
    [InlineData("<label>Nom <input aria-required=true></label>")]
    [InlineData("<label for=a>Nom</label><input id=a required aria-label='Nom (obligatoire)'>")]
    [InlineData("<fieldset><legend>Un enfant ?</legend><label><input type=radio name=e required> Oui</label><label><input type=radio name=e required> Non</label></fieldset>")]
    [InlineData("<fieldset><legend>Un enfant ?</legend><label><input type=radio name=e> Oui</label><label><input type=radio name=e required> Non</label></fieldset>")]
    public void Nothing_on_the_screen_says_so(string html) => Assert.Single(Check.Sees(html));

    [Theory]
    [InlineData("<label>Nom * <input required></label>")]
    [InlineData("<label>Nom <span aria-hidden=true>*</span> <input required></label>")]
    [InlineData("<label>Nom (obligatoire) <input required></label>")]
    [InlineData("<p id=d>Verplicht veld</p><label>Naam <input required aria-describedby=d></label>")]
    [InlineData("<fieldset><legend>Un enfant ? *</legend><label><input type=radio name=e required> Oui</label></fieldset>")]
    [InlineData("<p>Tous les champs sont obligatoires.</p><label>Nom <input required></label>")]
    [InlineData("<label>Nom <input required></label><label>GSM (facultatif) <input></label>")]
    [InlineData("<label>Nom <input></label>")]
    [InlineData("<input required>")]
    [InlineData("<label>Nom <input required readonly></label>")]
    public void The_screen_says_so_or_it_is_not_required(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void The_label_of_one_field_says_nothing_of_another() =>
        Assert.Single(Check.Sees("<label>Nom (obligatoire) <input required></label><label>GSM <input required></label>"));

    [Fact]
    public void A_notice_about_the_asterisk_marks_only_what_has_one() =>
        Assert.Single(Check.Sees("<p>Les champs avec * sont obligatoires.</p><label>Nom * <input required></label><label>GSM <input required></label>"));

    [Fact]
    public void Each_set_of_radios_is_told_once_in_each_form() => Assert.Equal(2, Check.Sees(string.Concat(Enumerable.Repeat(
        "<form><fieldset><legend>Un enfant ?</legend><label><input type=radio name=e required> Oui</label><label><input type=radio name=e required> Non</label></fieldset></form>", 2))).Count);
}
