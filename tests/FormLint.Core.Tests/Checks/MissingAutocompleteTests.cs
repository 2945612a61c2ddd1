using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class MissingAutocompleteTests
{
    private static readonly MissingAutocomplete Check = new(new MissingAutocomplete.Settings
    {
        Fields =
        [
            new() { Token = "given-name", Labels = Checking.Words(["prénom"], "voornaam") },
            new() { Token = "family-name", Labels = Checking.Words(["nom"], "naam") },
            new() { Token = "current-password", Labels = Checking.Words(["mot de passe"], "wachtwoord") },
            new() { Token = "new-password", Labels = Checking.Words(["mot de passe"], "wachtwoord") },
            new() { Token = "country-name", Labels = Checking.Words(["pays"], "land") },
        ],
        SomebodyElse = Checking.Words(["enfant", "partenaire"], "kind", "partner"),
    });

    [Theory]
    [InlineData("<label>Prénom <input></label>", "given-name")]
    [InlineData("<label>Votre prénom * : <input></label>", "given-name")]
    [InlineData("<label>Prénom (obligatoire) <input></label>", "given-name")]
    [InlineData("<label>PRÉNOM <input autocomplete=''></label>", "given-name")]
    [InlineData("<label>Uw naam <input autocomplete=on></label>", "family-name")]
    [InlineData("<label>Pays <select><option>Belgique</option></select></label>", "country-name")]
    [InlineData("<input aria-label=Nom>", "family-name")]
    [InlineData("<label>Mot de passe <input type=password></label>", "current-password")]
    [InlineData("<label>Wachtwoord: <input type=password></label><label>Nog eens: <input type=password></label>", "new-password")]
    [InlineData("<form><label>Wachtwoord <input type=password></label></form><form><label>Pincode <input type=password></label></form>", "current-password")]
    public void A_field_about_the_person_lacks_its_token(string html, string token) => Assert.Equal(token, Assert.Single(Check.Sees(html)).Data["token"]);

    [Theory]
    [InlineData("<label>Prénom <input autocomplete=given-name></label>")]
    [InlineData("<label>Prénom <input autocomplete=off></label>")]
    [InlineData("<label>Prénom <input autocomplete='section-a billing given-name'></label>")]
    [InlineData("<label>Nom du médicament <input></label>")]
    [InlineData("<label>Surnom <input></label>")]
    [InlineData("<label>Nom <input type=checkbox></label>")]
    [InlineData("<label>Nom <input readonly></label>")]
    [InlineData("<label>Nom <input type=hidden></label>")]
    [InlineData("<fieldset><legend>Votre enfant</legend><label>Prénom <input></label></fieldset>")]
    [InlineData("<h2>Uw partner</h2><label>Voornaam <input></label>")]
    public void Nothing_lacks(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void A_new_heading_ends_what_was_about_somebody_else() =>
        Assert.Single(Check.Sees("<h2>Votre enfant</h2><label>Prénom <input></label><h2>Vous</h2><label>Prénom <input></label>"));

    [Fact]
    public void A_word_that_only_contains_enfant_says_nothing() => Assert.Single(Check.Sees("<h2>Enfantines</h2><label>Prénom <input></label>"));
}
