namespace FormLint.Language.Tests.Verbs;

/// <summary>Sentences of forms and letters, written for this test; the passive stands between brackets.</summary>
public sealed class FrenchPassiveTests
{
    [Theory]
    [InlineData("Votre demande [sera traitée] dans les trente jours.")]
    [InlineData("L’avance n’a pas encore [été versée].")]
    [InlineData("Les montants [sont indexés] chaque année.")]
    [InlineData("Votre dossier [est, en effet, transmis] au tribunal.")]
    [InlineData("Le rapport [a déjà été envoyé].", "été envoyé")]
    [InlineData("Votre rendez-vous [est de nouveau annulé].")]
    [InlineData("Où [sont-elles envoyées] ?")]
    [InlineData("Les pièces [sont-elles ensuite détruites] ?")]
    [InlineData("La décision [sera-t-elle revue] ?")]
    [InlineData("Votre carte [est automatiquement renouvelée].")]
    [InlineData("Le guichet [est « supprimé] » en juillet.")]
    [InlineData("Il m’a [été demandé] une preuve.")]
    [InlineData("Le dossier [est examiné] par un médecin.")]
    [InlineData("Vous [êtes marié] par un officier de l’état civil.")]
    public void Finds_what_is_done_to_somebody(string marked, string? only = null) =>
        Assert.Equal(only is null ? marked : marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace(only, $"[{only}]", StringComparison.Ordinal),
            Marked.Passives(marked, LanguageCode.Fr));

    [Theory]
    [InlineData("Elle est jolie. La ville est ici. Il est midi.")]
    [InlineData("Êtes-vous marié ? Vous êtes domicilié en Belgique.")]
    [InlineData("Le bureau est situé à Namur. Le service n’est pas connu.")]
    [InlineData("Es-tu prêt ? Es-tu malade ?")]
    [InlineData("Elle s’est inscrite. Nous nous sommes installés. Vous vous y êtes installés.")]
    [InlineData("Votre enfant est né hier. Le délai est passé. Le courrier est arrivé.")]
    [InlineData("Le formulaire est très compliqué. C’est plus compliqué.")]
    [InlineData("Nous avons reçu votre lettre. Vous avez signé.")]
    [InlineData("L’été passé, il a fait chaud. En été, fermé le lundi.")]
    [InlineData("Étant donné vos revenus, vous avez droit à une avance.")]
    [InlineData("Le montant est égal à la moitié. Vous devez être majeur.")]
    public void Leaves_states_reflexives_and_the_perfect_alone(string text) => Assert.Equal(text, Marked.Passives(text, LanguageCode.Fr));

    [Theory]
    [InlineData("Le formulaire [doit être signé].", true)]
    [InlineData("Une copie [peut vous être demandée].", true)]
    [InlineData("Le montant [pourra encore être revu].", true)]
    [InlineData("Il faut que le document [soit signé].", false)]
    [InlineData("Avant d’[être signé], le formulaire est vide.", false)]
    public void Tells_modal_passives(string marked, bool modal)
    {
        Assert.Equal(marked, Marked.Passives(marked, LanguageCode.Fr));
        Assert.Equal(modal, Assert.Single(PassivesOf(marked)).IsModal);
    }

    [Theory]
    [InlineData("La demande est traitée par le service.", true)]
    [InlineData("La demande est traitée le jour même par nos agents.", true)]
    [InlineData("La décision est envoyée par courrier.", false)]
    [InlineData("L’avance est versée par mois.", false)]
    [InlineData("La lettre est envoyée par la poste.", false)]
    [InlineData("La demande est traitée, par le service ou non.", false)]
    public void Knows_who_acts(string text, bool agent) => Assert.Equal(agent, Assert.Single(PassivesOf(text)).HasAgent);

    private static IReadOnlyList<FormLint.Language.Verbs.Passive> PassivesOf(string marked) =>
        TextAnalyzer.Analyze(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), LanguageCode.Fr).Passives;
}
