using System.Collections.Frozen;
using FormLint.Language.Data;

namespace FormLint.Language.Nouns;

/// <summary>"procéder à", "effectuer": a section of Data/light-verbs-fr.txt.</summary>
/// <param name="Rest">The fixed words behind the verb.</param>
/// <param name="Acts">Null: any.</param>
internal sealed record FrenchLightVerb(string[] Rest, FrozenSet<string>? Acts)
{
    private static readonly Lazy<FrozenDictionary<string, FrenchLightVerb[]>> Lemmas = new(Load);

    public static FrenchLightVerb[] Of(string lemma) => Lemmas.Value.GetValueOrDefault(lemma, []);

    /// <summary>Says the act without a preposition, so that it can be the subject of a passive: "le paiement est effectué".</summary>
    public bool TakesObject => Rest.Length == 0 && Acts is null;

    public bool Takes(ReadOnlySpan<char> noun) =>
        Acts is not { } acts || acts.GetAlternateLookup<ReadOnlySpan<char>>() is var set && (set.Contains(noun) || (noun is [.. var singular, 's'] && set.Contains(singular)));

    private static FrozenDictionary<string, FrenchLightVerb[]> Load()
    {
        var sections = WordSections.Load("light-verbs-fr.txt");
        return sections.Names
            .Select(name => (Words: name.Split('_'), Acts: sections[name].Contains("*") ? null : sections[name]))
            .GroupBy(verb => verb.Words[0], verb => new FrenchLightVerb(verb.Words[1..], verb.Acts), StringComparer.Ordinal)
            .ToFrozenDictionary(verbs => verbs.Key, verbs => verbs.ToArray(), StringComparer.Ordinal);
    }
}
