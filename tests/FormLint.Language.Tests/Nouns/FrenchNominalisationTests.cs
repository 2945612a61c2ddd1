using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests.Nouns;

public sealed class FrenchNominalisationTests
{
    [Theory]
    [InlineData("Veuillez [procéder au paiement] avant lundi.", "payer")]
    [InlineData("Il sera [procédé à la suppression] du compte.", "supprimer")]
    [InlineData("[Procédez ensuite à la vérification] de vos données.", "vérifier")]
    [InlineData("Nous [effectuons une nouvelle évaluation] du dossier.", "évaluer")]
    [InlineData("N’[effectuez pas de paiement] sans lettre.", "payer")]
    [InlineData("[Effectuez deux versements].", "verser")]
    [InlineData("Vous [effectuez un déplacement].", "se déplacer")]
    [InlineData("Vos revenus [font l’objet d’une révision].", "réviser")]
    [InlineData("Cela peut [donner lieu à un remboursement].", "rembourser")]
    [InlineData("Nous [mettons en œuvre une simplification] des règles.", "simplifier")]
    [InlineData("[Apportez une correction] à votre adresse.", "corriger")]
    [InlineData("Nous [réalisons l’inscription] des enfants.", "inscrire")]
    [InlineData("ON [RÉALISE LA SIGNATURE] LUNDI.", "signer")]
    public void An_act_behind_a_light_verb(string marked, string verb) => Check(marked, verb);

    [Theory]
    [InlineData("Le [paiement est effectué] lundi.", "payer")]
    [InlineData("Les [vérifications ont déjà été réalisées].", "vérifier")]
    [InlineData("Le [paiement s’effectue] en ligne.", "payer")]
    [InlineData("L’[inscription doit être effectuée] en mai.", "inscrire")]
    public void An_act_as_the_subject_of_a_passive(string marked, string verb) => Check(marked, verb);

    [Theory]
    [InlineData("La vérification dure deux semaines.")]
    [InlineData("Le montant du paiement est réalisé.")]
    [InlineData("Avant le paiement est réalisé lundi.")]
    [InlineData("Nous réalisons un tableau des modifications.")]
    [InlineData("Vous effectuez un stage, une mission ou un voyage.")]
    [InlineData("Vous réalisez une formation.")]
    [InlineData("Apportez votre déclaration.")]
    [InlineData("Les paiements effectués en mai comptent.")]
    [InlineData("Vous procédez à pied. Il fait l’objet.")]
    [InlineData("Nous avons effectué, le paiement.")]
    [InlineData("Un logement est réalisé en ville.")]
    public void Nothing_hangs_on_the_verb(string text) => Assert.Empty(TextAnalyzer.Analyze(text, Fr).Nominalisations);

    [Fact]
    public void Other_languages_have_none() => Assert.Empty(TextAnalyzer.Analyze("Veuillez procéder au paiement.", En).Nominalisations);

    private static void Check(string marked, string verb) => Found.Is(marked, Fr, text => text.Nominalisations.Select(found => (found.Start, found.Length, found.Verb)), verb);
}
