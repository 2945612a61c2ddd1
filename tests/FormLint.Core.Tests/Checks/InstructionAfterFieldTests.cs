using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class InstructionAfterFieldTests
{
    private static readonly InstructionAfterField Check = new(new InstructionAfterField.Settings { Instructions = Checking.Words(["exemple", "indiquez"], "vul in", "bijvoorbeeld"), AfterButton = Checking.Words(["avant d'envoyer"], "voor u verstuurt") });

    [Theory]
    [InlineData("<label>Numéro <input></label><p>Exemple : 12</p>")]
    [InlineData("<label for=a>Numéro</label><input id=a aria-describedby=h><p id=h>Douze chiffres</p>")]
    [InlineData("<label>Nummer <input></label><ul><li>Vul in zonder punten</li></ul>")]
    [InlineData("<form><button>Envoyer</button></form><p>Indiquez tout avant d’envoyer.</p>")]
    [InlineData("<form><button>Verstuur</button></form><p>Lees alles na voor u verstuurt.</p>")]
    [InlineData("<label for=a>Fichier</label><input id=a type=file aria-describedby=h><div id=h><p>Moins de 5 Mo</p></div>")]
    public void An_explanation_below_comes_too_late(string html) => Assert.Single(Check.Sees(html));

    [Theory]
    [InlineData("<p id=h>Douze chiffres</p><label for=a>Numéro</label><input id=a aria-describedby=h>")]
    [InlineData("<p>Exemple : 12</p><label>Numéro <input></label>")]
    [InlineData("<label>Numéro <input></label><p>Votre dossier est gardé dix ans.</p>")]
    [InlineData("<label>Un <input></label><h2>Suite</h2><p>Indiquez vos choix.</p><label>Deux <input></label>")]
    [InlineData("<label>Un <input></label><label for=b>Deux</label><p>Exemple : 12</p><input id=b>")]
    [InlineData("<label>Numéro <input aria-invalid=true aria-describedby=e></label><p id=e>Indiquez douze chiffres</p>")]
    [InlineData("<label><input type=checkbox> Oui</label><p>Exemple : 12</p>")]
    [InlineData("<label>Numéro <input></label><footer><p>Exemple de texte légal</p></footer>")]
    [InlineData("<label>Numéro <input></label><p>Relisez avant d’envoyer.</p>")]
    [InlineData("<label>Numéro <input></label><p>Exemplaires disponibles</p>")]
    public void No_explanation_too_late(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void What_stands_beside_the_field_on_the_screen_is_not_below() => Assert.Empty(Check.Sees(Pages.InBrowser(
        "<label for=a data-fl='0 0 50 20 i'>Numéro</label><input id=a data-fl='0 100 100 40 i'><p data-fl='110 100 100 40 b'>Exemple : 12</p>")));

    [Fact]
    public void What_stands_under_the_field_on_the_screen_is_below() => Assert.Single(Check.Sees(Pages.InBrowser(
        "<label for=a data-fl='0 0 50 20 i'>Numéro</label><input id=a data-fl='0 100 100 40 i'><p data-fl='0 145 100 40 b'>Exemple : 12</p>")));
}
