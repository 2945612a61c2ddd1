namespace FormLint.Core.Rules;

/// <summary>Levels of the WCAG 2.2 success criteria. Source: W3C Recommendation WCAG 2.2, 12 December 2024.</summary>
public static class WcagCriteria
{
    private static readonly HashSet<string> LevelAaa = new(StringComparer.Ordinal)
    {
        "1.2.6", "1.2.7", "1.2.8", "1.2.9", "1.3.6", "1.4.6", "1.4.7", "1.4.8", "1.4.9", "2.1.3", "2.2.3", "2.2.4", "2.2.5", "2.2.6",
        "2.3.2", "2.3.3", "2.4.8", "2.4.9", "2.4.10", "2.4.12", "2.4.13", "2.5.5", "2.5.6", "3.1.3", "3.1.4", "3.1.5", "3.1.6",
        "3.2.5", "3.3.5", "3.3.6", "3.3.9",
    };

    public static bool IsLevelAOrAA(string criterion) => !LevelAaa.Contains(criterion);
}
