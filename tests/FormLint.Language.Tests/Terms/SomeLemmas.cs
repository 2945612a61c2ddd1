namespace FormLint.Language.Tests.Terms;

/// <summary>A small French dictionary: each line is a word and its other forms.</summary>
internal static class SomeLemmas
{
    private static readonly Dictionary<string, List<string>> Forms = Read(
        """
        faire fait faisant font fais faites fera feront ferait
        objet objets
        demandeur demandeurs demandeuse demandeuses
        demande demandes
        demander demande demandes demandé demandée
        assister assiste assistez assisté assistée assistés assistées assistant
        assistant assistants assistante assistantes
        solliciter sollicite sollicitez sollicité
        procéder procède procédera procéderont procédé
        personne personnes
        handicapé handicapée handicapés handicapées
        être suis es est sommes êtes sont serez étaient été
        tenir tiens tient tenez tenu tenue tenus tenues tenant
        avoir ai as a avons avez ont
        cadre cadres
        cadrer cadre cadrez cadrons
        assuré assurée assurés assurées
        assurer assure assurez assuré assurée assurés assurées
        introduire introduit introduisez introduite
        sous
        sou sous
        peine peines
        état états
        débiteur débiteurs débitrice
        aliment aliments
        pauvre pauvres
        """);

    public static void Lookup(ReadOnlySpan<char> folded, ICollection<string> into)
    {
        foreach (var lemma in Forms.GetValueOrDefault(folded.ToString(), []))
            into.Add(lemma);
    }

    private static Dictionary<string, List<string>> Read(string lines)
    {
        var forms = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n'))
        {
            var words = line.Split(' ');
            foreach (var form in words)
            {
                if (!forms.TryAdd(form, [words[0]]))
                    forms[form].Add(words[0]);
            }
        }

        return forms;
    }
}
