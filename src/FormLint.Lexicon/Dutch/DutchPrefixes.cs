namespace FormLint.LexiconBuild.Dutch;

/// <summary>What may stand before a verb.</summary>
internal static class DutchPrefixes
{
    /// <summary>Never parted from the verb: no "ge" in the participle.</summary>
    public static readonly string[] Inseparable = ["be", "ver", "ont", "her", "ge", "er"];

    /// <summary>Parted from some verbs and not from others: "overgezet", "overtuigd".</summary>
    public static readonly string[] Either = ["over", "onder", "vol", "weer", "voor", "mis", "om", "door", "aan", "achter"];

    /// <summary>"ge" comes behind them: "aangevraagd", "stopgezet".</summary>
    public static readonly string[] Separable =
    [
        "aan", "achter", "af", "bij", "binnen", "boven", "buiten", "dicht", "door", "gelijk", "goed", "heen", "her", "in", "klaar", "kwijt", "los",
        "mee", "mis", "na", "neer", "om", "onder", "op", "open", "over", "plaats", "rond", "samen", "schoon", "stil", "stop", "tegen", "terug",
        "thuis", "toe", "uit", "vast", "vol", "voor", "vooraf", "vooruit", "voort", "vrij", "weer", "weg",
    ];

    /// <summary>Verbs with a prefix of <see cref="Either"/> that keep it.</summary>
    public static readonly HashSet<string> Kept = Lines.Of("inseparable-verbs.txt").SelectMany(line => line).ToHashSet(StringComparer.Ordinal);
}
