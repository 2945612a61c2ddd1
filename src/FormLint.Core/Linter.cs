using FormLint.Core.Checks;
using FormLint.Core.Configuration;
using FormLint.Core.Model;
using FormLint.Core.Rules;

namespace FormLint.Core;

/// <summary>Captured journeys and rules in, findings out. Same input, same output, to the byte.</summary>
public static class Linter
{
    public sealed record Result(IReadOnlyList<Finding> Findings, IReadOnlyList<RuleTally> Tallies);

    public static Result Lint(IReadOnlyList<Journey> journeys, IReadOnlyList<ActiveRule> rules, RuleSet set, Config config)
    {
        var ignores = new IgnoreList(config.Ignore);
        var findings = new List<Finding>();
        var notRun = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var journey in journeys)
        {
            foreach (var step in journey.Steps)
            {
                foreach (var rule in rules.Where(rule => !CanRun(rule.Check, step.Page))) notRun[rule.Rule.Id] = notRun.GetValueOrDefault(rule.Rule.Id) + 1;
                findings.AddRange(Lint(journey, step, new Page(step.Page), rules, ignores, set, config));
            }
        }
        return new Result(findings, [.. rules.Select(rule => Tally(rule.Rule, findings, notRun))]);
    }

    internal static IEnumerable<Finding> Lint(Journey journey, Step step, Page page, IReadOnlyList<ActiveRule> rules, IgnoreList ignores, RuleSet set, Config config)
    {
        var fingerprints = new FindingFingerprints(step.Page);
        foreach (var rule in rules.Where(rule => CanRun(rule.Check, step.Page)))
        {
            var counts = !config.RequireReview || set.Ledger.StatusOf(rule.Rule, config.Language) == ReviewStatus.Reviewed;
            foreach (var seen in rule.Check.Inspect(page.In(rule.Rule.Languages)))
            {
                var (fingerprint, group) = fingerprints.Next(rule.Rule.Id, seen);
                if (ignores.Covers(rule.Rule.Id, step.Page.Url, seen.Place.Selector)) continue;
                yield return new Finding
                {
                    Rule = rule.Rule,
                    Severity = counts || rule.Severity == Severity.Note ? rule.Severity : rule.Severity - 1,
                    CanFail = counts,
                    Journey = journey,
                    Step = step,
                    Seen = seen,
                    Fingerprint = fingerprint,
                    GroupKey = group,
                };
            }
        }
    }

    /// <summary>Whether any of the rules sees something on a page.</summary>
    public static bool FindsAnything(PageSnapshot snapshot, IReadOnlyList<ActiveRule> rules)
    {
        var page = new Page(snapshot);
        return rules.Any(rule => CanRun(rule.Check, snapshot) && rule.Check.Inspect(page.In(rule.Rule.Languages)).Any());
    }

    /// <summary>Whether the run must end with exit code 1.</summary>
    public static bool Fails(IEnumerable<Finding> findings, FailOn failOn) => failOn != FailOn.Never
        && findings.Any(finding => finding.CanFail && finding.Seen.Outcome == Outcome.Failed && finding.Severity >= (Severity)failOn);

    private static bool CanRun(PageCheck check, PageSnapshot page) =>
        !check.NeedsBrowser || (page.Kind == CaptureKind.Browser && (check is not AxeFindings axe || (page.Axe is { } results && axe.WasRun(results))));

    private static RuleTally Tally(Rule rule, List<Finding> findings, Dictionary<string, int> notRun)
    {
        var own = findings.Where(finding => finding.Rule.Id == rule.Id).ToList();
        return new RuleTally(rule, own.Count(finding => finding.Seen.Outcome == Outcome.Failed),
            own.Count(finding => finding.Seen.Outcome == Outcome.NeedsReview), notRun.GetValueOrDefault(rule.Id));
    }
}
