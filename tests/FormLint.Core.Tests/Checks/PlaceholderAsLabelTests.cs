using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class PlaceholderAsLabelTests
{
    [Theory]
    [InlineData("<input placeholder=Nom>")]
    [InlineData("<input placeholder=Nom title=Nom>")]
    [InlineData("<input placeholder=Nom aria-label=Nom>")]
    [InlineData("<textarea placeholder=Message></textarea>")]
    [InlineData("<label for=a></label><input id=a placeholder=Nom>")]
    public void The_grey_text_is_the_only_name_on_the_screen(string html) => Assert.Single(new PlaceholderAsLabel().Sees(html));

    [Theory]
    [InlineData("<label>Nom <input placeholder='Dupont'></label>")]
    [InlineData("<span id=t>Nom</span><input aria-labelledby=t placeholder=Dupont>")]
    [InlineData("<input aria-label=Nom>")]
    [InlineData("<input>")]
    [InlineData("<input placeholder=' '>")]
    [InlineData("<input type=search placeholder=Chercher>")]
    [InlineData("<form role=search><input placeholder=Chercher></form>")]
    [InlineData("<search><input placeholder=Chercher></search>")]
    [InlineData("<input placeholder=Nom readonly>")]
    [InlineData("<input type=checkbox placeholder=x>")]
    public void There_is_another_name_or_none_is_needed(string html) => Assert.Empty(new PlaceholderAsLabel().Sees(html));

    // A label that only screen readers hear leaves those who look with the grey text.
    [Fact]
    public void A_label_that_is_not_on_the_screen_is_no_name_on_the_screen() => Assert.Single(new PlaceholderAsLabel().Sees(Pages.InBrowser(
        "<label for=a data-fl='0 0 1 1 h'>Nom</label><input id=a placeholder=Nom data-fl='0 0 90 30 i'>")));
}
