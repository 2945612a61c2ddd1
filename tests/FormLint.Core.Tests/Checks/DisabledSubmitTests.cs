using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class DisabledSubmitTests
{
    [Theory]
    [InlineData("<form><button disabled>Envoyer</button></form>")]
    [InlineData("<form><input type=submit value=Envoyer disabled></form>")]
    [InlineData("<form><input type=image alt=Envoyer disabled></form>")]
    [InlineData("<form><button aria-disabled=true>Envoyer</button></form>")]
    [InlineData("<form><fieldset disabled><button>Envoyer</button></fieldset></form>")]
    [InlineData("<form><button disabled aria-describedby=nobody>Envoyer</button></form>")]
    public void A_button_that_cannot_be_pressed_and_does_not_say_why(string html) => Assert.Single(new DisabledSubmit().Sees(html));

    [Theory]
    [InlineData("<form><button>Envoyer</button></form>")]
    [InlineData("<form><p id=w>Cochez d’abord la case.</p><button disabled aria-describedby=w>Envoyer</button></form>")]
    [InlineData("<form><button type=button disabled>Précédent</button></form>")]
    [InlineData("<form><button type=reset disabled>Effacer</button></form>")]
    [InlineData("<button disabled>Menu</button>")]
    [InlineData("<form hidden><button disabled>Envoyer</button></form>")]
    public void No_such_button(string html) => Assert.Empty(new DisabledSubmit().Sees(html));
}
