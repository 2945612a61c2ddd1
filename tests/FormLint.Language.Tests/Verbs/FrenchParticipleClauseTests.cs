using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests.Verbs;

public sealed class FrenchParticipleClauseTests
{
    [Theory]
    [InlineData("Les personnes [ayant] un enfant reçoivent une lettre.")]
    [InlineData("Votre dossier [étant] complet, nous le traitons.")]
    [InlineData("[Étant] malade, vous ne venez pas.")]
    [InlineData("Un formulaire [permettant] de demander une prime.")]
    [InlineData("Toute personne [résidant] en Belgique.")]
    [InlineData("Vous venez, l’enfant n’[ayant] pas de carte.")]
    public void A_participle_opens_a_clause(string marked) =>
        Found.Is(marked, Fr, text => text.ParticipleClauses.Select(found => (found.Start, found.Length, "")), "");

    [Theory]
    [InlineData("Un enfant important est devant le bâtiment avant lundi.")]
    [InlineData("Le montant suivant est intéressant.")]
    [InlineData("Une lettre concernant votre dossier. Le cas échéant. Moyennant paiement.")]
    [InlineData("En cliquant ici. En vous connectant. En n’y répondant pas.")]
    [InlineData("Les ayants droit et l’ayant droit.")]
    [InlineData("Étant donné la date. Cependant, maintenant.")]
    [InlineData("Un étudiant, un habitant, le restaurant, pendant.")]
    public void Nouns_adjectives_prepositions_and_gerunds(string text) => Assert.Empty(TextAnalyzer.Analyze(text, Fr).ParticipleClauses);
}
