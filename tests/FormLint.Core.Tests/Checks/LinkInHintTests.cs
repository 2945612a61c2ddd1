using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class LinkInHintTests
{
    private static readonly LinkInHint Check = new();

    [Theory]
    [InlineData("<p id=h>Onze chiffres. <a href=/x>Où ?</a></p><label>Nom <input aria-describedby=h></label>")]
    [InlineData("<div id=h><p><a href=/x>Où ?</a></p></div><label>Nom <input aria-describedby=h></label>")]
    public void A_link_in_a_hint(string html) => Assert.Equal("Où ?", Assert.Single(Check.Sees(html)).Data["label"]);

    [Theory]
    [InlineData("<p>Onze chiffres. <a href=/x>Où ?</a></p><label>Nom <input></label>")]
    [InlineData("<p id=h>Onze chiffres.</p><p><a href=/x>Où ?</a></p><label>Nom <input aria-describedby=h></label>")]
    public void A_link_elsewhere(string html) => Assert.Empty(Check.Sees(html));
}
