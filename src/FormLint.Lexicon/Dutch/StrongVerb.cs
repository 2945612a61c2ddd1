namespace FormLint.LexiconBuild.Dutch;

/// <summary>A verb of strong-verbs.txt.</summary>
/// <param name="Finite">Forms that the spelling rules do not give.</param>
/// <param name="Participle">Without "ge"; empty when there is none.</param>
/// <param name="TakesGe">False for "begonnen", "vergeten".</param>
internal sealed record StrongVerb(string[] Finite, string Participle, bool TakesGe)
{
    public static IReadOnlyDictionary<string, StrongVerb> Table { get; } =
        Lines.Of("strong-verbs.txt").ToDictionary(line => line[0], Of, StringComparer.Ordinal);

    private static StrongVerb Of(string[] line) => new(line[1..^2], line[^1].TrimStart('='), line[^1][0] != '=');
}
