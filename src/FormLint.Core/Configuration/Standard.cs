namespace FormLint.Core.Configuration;

/// <summary>A version of the European standard, and the WCAG version its clause 9 takes over.</summary>
public sealed record Standard(string Id, string Name, string Wcag)
{
    public static readonly Standard Default = new("en301549-3.2.1", "EN 301 549 V3.2.1", "2.1");
    public static readonly Standard Next = new("en301549-4.1.1", "EN 301 549 V4.1.1", "2.2");

    public static IReadOnlyList<Standard> All { get; } = [Default, Next];

    /// <summary>Criteria new in WCAG 2.2, A and AA. Source: W3C Recommendation WCAG 2.2, "New features".</summary>
    private static readonly HashSet<string> NewIn22 = new(StringComparer.Ordinal) { "2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8" };

    public bool Includes(string criterion) => Wcag == "2.2" || !NewIn22.Contains(criterion);
}
