using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using FormLint.Core.Checks;

namespace FormLint.Core.Tests;

/// <summary>Every axe-core rule for WCAG A, AA or AAA has a rule of ours with words people understand.</summary>
public sealed partial class AxeCoverageTests
{
    private static readonly IReadOnlyDictionary<string, string[]> AxeRules = ReadScript();

    private static readonly HashSet<string> Levels = new(StringComparer.Ordinal) { "wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa" };

    private static IEnumerable<string> Covered => Shipped.Rules.Rules.Select(rule => CheckCatalogue.Create(rule.Check, rule.With, rule.File)).OfType<AxeFindings>().SelectMany(axe => axe.AxeRules);

    public static TheoryData<string> WcagRules => [.. AxeRules.Where(rule => rule.Value.Any(Levels.Contains)).Select(rule => rule.Key)];

    [Fact]
    public void The_script_tells_its_rules() => Assert.InRange(AxeRules.Values.Count(tags => tags.Any(Levels.Contains)), 50, 200);

    [Theory]
    [MemberData(nameof(WcagRules))]
    public void An_axe_rule_for_wcag_has_a_rule_of_ours(string axeRule) => Assert.Contains(axeRule, Covered);

    [Fact]
    public void An_axe_rule_is_reported_by_one_rule_only() => Assert.Empty(Covered.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Only_rules_that_axe_knows_are_asked_for() => Assert.DoesNotContain(Covered, id => !AxeRules.ContainsKey(id));

    private static Dictionary<string, string[]> ReadScript()
    {
        using var stream = typeof(AxeRunOptions).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!;
        using var reader = new StreamReader(stream);
        return RuleEntry().Matches(reader.ReadToEnd()).DistinctBy(match => match.Groups[1].Value)
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Split(',').Select(tag => tag.Trim('"', '\'')).ToArray(), StringComparer.Ordinal);
    }

    [GeneratedRegex("""\{id:"([a-z0-9-]+)",(?:(?!\{id:").)*?tags:\[([^\]]*)\]""", RegexOptions.Singleline)]
    private static partial Regex RuleEntry();
}
