using FormLint.Core.Configuration;
using FormLint.Core.Rules;

namespace FormLint.Core.Model;

public sealed record ToolInfo(string Name, string Version, string? Axe, string? Browser);

/// <summary>Per rule, over all pages looked at: on how many it failed, asks for a person, or could not run.</summary>
public sealed record RuleTally(Rule Rule, int Failed, int NeedsReview, int NotRun);

/// <summary>Everything a format may print.</summary>
public sealed record Report
{
    public required ToolInfo Tool { get; init; }
    public required Standard Standard { get; init; }
    public required RuleSet Rules { get; init; }
    public required IReadOnlyList<Journey> Journeys { get; init; }
    public required IReadOnlyList<Finding> Findings { get; init; }
    public required IReadOnlyList<RuleTally> Tallies { get; init; }
    public required IReadOnlyList<Problem> Problems { get; init; }
    /// <summary>True when the person stopped the run: what is here is only a part.</summary>
    public bool Interrupted { get; init; }

    public IEnumerable<PageSnapshot> Pages => Journeys.SelectMany(journey => journey.Steps).Select(step => step.Page);
}
