namespace FormLint.Language.Tests.Negations;

public sealed class DoubleNegationTests
{
    [Theory]
    [InlineData("Il [n’est pas impossible] de payer plus tard.")]
    [InlineData("Une visite [n'est jamais vraiment inutile].")]
    [InlineData("Votre présence [n’a pas été inutile].")]
    [InlineData("[Aucune demande n’est irrecevable].")]
    [InlineData("Cela [n’a rien d’illégal].")]
    [InlineData("C’est [pas impossible].")]
    [InlineData("Ces frais [ne sont pas non remboursables].")]
    [InlineData("Votre dossier [ne peut pas être traité sans] votre signature.")]
    [InlineData("Vous [ne pouvez pas modifier ou annuler la visite sans] notre accord.")]
    [InlineData("L’aide [ne peut pas vous être versée sans] numéro de compte.")]
    [InlineData("[Aucune prime n’est versée sans] facture.")]
    [InlineData("[Ne signez rien sans] lire le texte.")]
    [InlineData("Vous l’avez obtenu [non sans] peine.")]
    [InlineData("Vous [ne pouvez pas ne pas] répondre.")]
    [InlineData("Il [n’est pas permis de ne pas] répondre.")]
    [InlineData("Nous [ne traitons votre demande que si] vous la signez.")]
    [InlineData("L’aide [n’est versée que s’]il y a un jugement.")]
    public void French(string marked) => Assert.Equal(marked, Show(marked, LanguageCode.Fr));

    [Theory]
    [InlineData("Vous ne payez rien et vous ne signez pas.")]
    [InlineData("Si vous n’avez pas de revenus, vous ne payez pas.")]
    [InlineData("Vous ne payez que la moitié.")]
    [InlineData("Vous ne recevez pas seulement une lettre, mais aussi un appel.")]
    [InlineData("Vous ne pouvez pas venir. Sans rendez-vous, le bureau est fermé.")]
    [InlineData("Si vous ne répondez pas, nous décidons sans votre avis.")]
    [InlineData("Si vous ne répondez pas nous décidons sans votre avis.")]
    [InlineData("Sans numéro de compte, nous ne pouvons pas payer.")]
    [InlineData("Vous n’avez sans doute pas reçu la lettre.")]
    [InlineData("Ce n’est pas une association sans but lucratif.")]
    [InlineData("Vous ne devez pas payer pour venir sans rendez-vous.")]
    [InlineData("N’attendez pas, afin de ne pas perdre vos droits.")]
    [InlineData("N’attendez pas pour ne pas perdre vos droits.")]
    [InlineData("Nous ne pouvons pas lire une demande qui arrive sans nom.")]
    [InlineData("Vous n’êtes pas indépendant. Vous n’êtes pas invalide.")]
    [InlineData("Cela n’est pas important. Il n’est pas inscrit.")]
    [InlineData("Vous n’avez jamais reçu aucune lettre.")]
    [InlineData("Il n’y a pas non plus de frais.")]
    [InlineData("Oui ou non, c’est un pas inutile.")]
    [InlineData("Venez avant que nous ne fermions sans prévenir.")]
    [InlineData("Indiquez votre numéro (pas obligatoire) sans espaces.")]
    [InlineData("")]
    public void Not_French(string text) => Assert.Equal(text, Show(text, LanguageCode.Fr));

    [Theory]
    [InlineData("Het is [niet onmogelijk] om later te betalen.")]
    [InlineData("Dat is [niet altijd onnodig].")]
    [InlineData("Dat is een [niet onbelangrijke] stap.")]
    [InlineData("U kunt de afspraak [niet wijzigen zonder] code.")]
    [InlineData("U kunt de afspraak [niet wijzigen of annuleren zonder] code.")]
    [InlineData("Dat ging [niet zonder] moeite.")]
    [InlineData("Wij betalen [geen premie uit zonder] factuur.")]
    [InlineData("[Niemand kan u helpen zonder] uw dossier.")]
    [InlineData("Het is [niet mogelijk om niet] te antwoorden.")]
    [InlineData("Het is [niet verplicht om de brief niet] te openen.")]
    [InlineData("Het is [niet mogelijk om te starten zonder] code.")]
    [InlineData("U hebt [nooit geen] recht gehad.")]
    public void Dutch(string marked) => Assert.Equal(marked, Show(marked, LanguageCode.Nl));

    [Theory]
    [InlineData("U betaalt niets en u tekent niet.")]
    [InlineData("Als u geen inkomen hebt, betaalt u niet.")]
    [InlineData("U krijgt niet alleen een brief, maar ook een telefoontje zonder kosten.")]
    [InlineData("Als u niet antwoordt, beslissen wij zonder u.")]
    [InlineData("Als u niet antwoordt beslissen wij zonder u.")]
    [InlineData("Zonder attest kunnen wij uw aanvraag niet behandelen.")]
    [InlineData("Dit is geen vereniging zonder winstoogmerk.")]
    [InlineData("U kunt dat niet zonder twijfel zeggen.")]
    [InlineData("Kom niet te laat om geen tijd te verliezen.")]
    [InlineData("Wij vragen u om niet te bellen.")]
    [InlineData("U krijgt niet onmiddellijk een antwoord. U bent niet onafhankelijk.")]
    [InlineData("Betaalt u of niet? Zonder code stopt het.")]
    [InlineData("Vul uw nummer (niet verplicht) in zonder spaties.")]
    [InlineData("Wij lezen geen brief die zonder naam aankomt.")]
    [InlineData("U bent al dan niet gehuwd zonder contract.")]
    public void Not_Dutch(string text) => Assert.Equal(text, Show(text, LanguageCode.Nl));

    [Fact]
    public void Other_languages_have_none() => Assert.Empty(TextAnalyzer.Analyze("It is not impossible.", LanguageCode.En).DoubleNegations);

    private static string Show(string marked, LanguageCode language) =>
        Marked.Found(marked, language, text => text.DoubleNegations.Select(found => (found.Start, found.Length)));
}
