using System.Text.RegularExpressions;

namespace FormLint.LexiconBuild.Hunspell;

/// <summary>The prefixes and suffixes of a Hunspell dictionary with flags of two characters.</summary>
internal sealed class AffixFile
{
    private readonly Dictionary<string, List<AffixRule>> rules = new(StringComparer.Ordinal);
    private readonly Predicate<AffixRule> isWanted;

    private AffixFile(Predicate<AffixRule> isWanted) => this.isWanted = isWanted;

    public static AffixFile Read(string path, Predicate<AffixRule> isWanted)
    {
        var file = new AffixFile(isWanted);
        foreach (var line in File.ReadLines(path))
        {
            var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (parts is [("SFX" or "PFX") and var kind, var flag, var strip, var add, .. var rest])
                file.Add(flag, kind == "PFX", strip, add, rest);
        }

        return file;
    }

    public IReadOnlyList<AffixRule> this[string flag] => rules.TryGetValue(flag, out var found) ? found : [];

    public static string[] Flags(string flags) =>
        flags.Length % 2 == 0
            ? [.. flags.Chunk(2).Select(pair => new string(pair))]
            : throw new InvalidDataException($"\"{flags}\" is no row of flags of two characters.");

    private void Add(string flag, bool isPrefix, string strip, string add, string[] rest)
    {
        // The first line of a flag only says how many follow.
        if (rules.TryAdd(flag, []))
            return;
        var slash = add.IndexOf('/', StringComparison.Ordinal);
        var hasCondition = rest is [var first, ..] && !first.Contains(':', StringComparison.Ordinal);
        var rule = new AffixRule(
            flag,
            isPrefix,
            Letters(strip),
            Letters(slash < 0 ? add : add[..slash]),
            hasCondition && rest[0] != "." ? Condition(rest[0], isPrefix) : null,
            Flags(slash < 0 ? "" : add[(slash + 1)..]),
            hasCondition ? rest[1..] : rest);
        if (isWanted(rule))
            rules[flag].Add(rule);
    }

    private static string Letters(string written) => written == "0" ? "" : written;

    // A condition is a row of letters and of classes like [^aeiou], which is a regular expression.
    private static Regex Condition(string condition, bool isPrefix) =>
        isPrefix ? new("^" + condition, RegexOptions.CultureInvariant) : new(condition + "$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);
}
