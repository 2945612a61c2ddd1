using System.ComponentModel;
using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Hands on what axe-core found for the rules named: violations as failed, incomplete as to be reviewed.</summary>
public sealed class AxeFindings(AxeFindings.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Ids of axe-core rules.")]
        public required IReadOnlyList<string> Rules { get; init; }
    }

    public override bool NeedsBrowser => true;

    public IReadOnlyList<string> AxeRules => settings.Rules;

    public override IEnumerable<Observation> Inspect(Page page) => page.Snapshot.Axe is not { } axe ? []
        : Of(axe.Violations, Outcome.Failed).Concat(Of(axe.Incomplete, Outcome.NeedsReview));

    /// <summary>False when axe was asked nothing about these rules on this page: then they are "not run".</summary>
    public bool WasRun(AxeResults axe) => settings.Rules.All(id =>
        axe.Passes.Contains(id) || axe.Inapplicable.Contains(id) || axe.Violations.Any(rule => rule.Id == id) || axe.Incomplete.Any(rule => rule.Id == id));

    private IEnumerable<Observation> Of(IReadOnlyList<AxeRuleResult> results, Outcome outcome) =>
        from result in results
        where settings.Rules.Contains(result.Id)
        from node in result.Nodes
        select new Observation(new Place(node.Selector, node.Box, node.Role, node.Name), node.Html, outcome,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["axe"] = node.Summary });
}
