using static FormLint.LexiconBuild.Dutch.DutchPrefixes;

namespace FormLint.LexiconBuild.Dutch;

/// <summary>
/// The past participles of a verb. They are made from the infinitive and kept when the word list has them: so both the
/// verb and the form are known, and "gewesten" or "gebied" are none.
/// </summary>
internal sealed class DutchParticiples(DutchWords words)
{
    private const int ShortestPrefix = 2;
    private const int ShortestVerb = 4;

    // Also participles of "wellen", "rechten" and so on, which nobody ever means.
    private static readonly string[] Never = ["geluid", "gerecht", "gereed", "geweld", "gezant", "gezond", "overlast"];

    private readonly Dictionary<string, string[]> found = new(StringComparer.Ordinal);

    public string[] Of(string infinitive)
    {
        if (!found.TryGetValue(infinitive, out var participles))
            found[infinitive] = participles = [.. Find(infinitive).Except(Never).Distinct(StringComparer.Ordinal)];
        return participles;
    }

    private List<string> Find(string infinitive)
    {
        List<string> made = [.. Separated(infinitive), .. Strong(infinitive).Where(words.Known.Contains)];
        // Of "bieden" and "laden" the rule would make "gebied" and "gelaad".
        if (made.Count == 0 || infinitive[^3] is not ('d' or 't'))
            made.AddRange(WithGe(infinitive, prefix: ""));
        var isComplete = made.Count > 0 && !Kept.Contains(infinitive);
        made.AddRange(WithoutGe(infinitive).Where(participle => !isComplete || words.Inflected.Contains(participle)));
        return made;
    }

    /// <summary>"aanvragen" as "aan" and "vragen": "aangevraagd"; "voorbereiden": "voorbereid".</summary>
    private IEnumerable<string> Separated(string infinitive)
    {
        var made =
            from length in Enumerable.Range(ShortestPrefix, Math.Max(0, infinitive.Length - ShortestPrefix - ShortestVerb + 1))
            where words.Infinitives.Contains(infinitive[length..])
            from participle in Of(infinitive[length..])
            select infinitive[..length] + participle;
        // "opsommen", for there is no verb "sommen".
        var alone = Separable.Where(prefix => infinitive.StartsWith(prefix, StringComparison.Ordinal) && infinitive.Length - prefix.Length >= ShortestVerb)
            .SelectMany(prefix => WithGe(infinitive[prefix.Length..], prefix));
        return made.Where(participle => words.Known.Contains(participle) && (participle != infinitive || words.Inflected.Contains(participle))).Concat(alone);
    }

    private IEnumerable<string> Strong(string infinitive)
    {
        if (StrongVerb.Table.TryGetValue(infinitive, out var verb))
            return verb.Participle.Length == 0 ? [] : [verb.TakesGe ? "ge" + verb.Participle : verb.Participle];
        return
            from prefix in Inseparable.Concat(Either)
            where infinitive.StartsWith(prefix, StringComparison.Ordinal)
            let rest = StrongVerb.Table.GetValueOrDefault(infinitive[prefix.Length..])
            where rest is { TakesGe: true }
            let made = prefix + rest.Participle
            where Inseparable.Contains(prefix) || Kept.Contains(infinitive) || (made != infinitive && words.Inflected.Contains(made))
            select made;
    }

    private IEnumerable<string> WithGe(string infinitive, string prefix) =>
        Endings(infinitive).SelectMany(DutchSpelling.AfterGe).Select(made => prefix + made).Where(IsParticiple);

    private IEnumerable<string> WithoutGe(string infinitive) =>
        Inseparable.Concat(Either).FirstOrDefault(prefix => IsPrefixOf(prefix, infinitive)) is { } prefix
            ? Endings(infinitive).Where(made => IsParticiple(made) && (Inseparable.Contains(prefix) || IsInseparable(infinitive, made)))
            : [];

    /// <summary>The stem as it ends a participle: "maakt", "leefd", "meld".</summary>
    private static IEnumerable<string> Endings(string infinitive) =>
        DutchSpelling.Stems(infinitive).SelectMany(stem => stem[^1] == 'e'
            ? (string[])[stem + 'd', stem + 't']
            : [DutchSpelling.WithLetter(stem, DutchSpelling.PastLetter(infinitive))]);

    // "gezicht" is no participle of "zichten": a noun is one only when it takes the "-e" of a participle.
    private bool IsParticiple(string made) => words.Known.Contains(made) && (!words.Nouns.Contains(made) || words.Inflected.Contains(made));

    // "aanmaakt" and "aanmeld" are finite. Only a participle takes "-e", or has a "d" that the verb has not.
    private bool IsInseparable(string infinitive, string made) => Kept.Contains(infinitive) || words.Inflected.Contains(made) || infinitive[^3] switch
    {
        't' => false,
        'd' => words.Known.Contains(made + 'e'),
        _ => made[^1] == 'd',
    };

    private static bool IsPrefixOf(string prefix, string infinitive) =>
        infinitive.Length - prefix.Length >= ShortestVerb && infinitive.StartsWith(prefix, StringComparison.Ordinal)
        && DutchSpelling.HasVowel(infinitive[prefix.Length..^2]);
}
