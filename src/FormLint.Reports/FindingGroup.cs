using FormLint.Core.Model;

namespace FormLint.Reports;

/// <summary>The same problem, once, with every place where it was seen.</summary>
public sealed record FindingGroup(IReadOnlyList<Finding> Findings)
{
    public Finding First => Findings[0];
    public Severity Severity => First.Severity;
    public Outcome Outcome => First.Seen.Outcome;

    /// <summary>
    /// Most severe first. What a rule says of one page shows as one group with a count when the target is the
    /// same (the same footer link on forty pages), and as places of one rule otherwise.
    /// </summary>
    public static IReadOnlyList<FindingGroup> Of(IEnumerable<Finding> findings) =>
        [.. findings.GroupBy(finding => (finding.Rule.Id, finding.Severity, finding.Seen.Outcome))
            .Select(same => new FindingGroup([.. same]))
            .OrderBy(group => group.Outcome).ThenByDescending(group => group.Severity)
            .ThenByDescending(group => group.Findings.Count).ThenBy(group => group.First.Rule.Id, StringComparer.Ordinal)];

    /// <summary>Places that differ in more than the page they stand on.</summary>
    public IReadOnlyList<IReadOnlyList<Finding>> Targets => [.. Findings.GroupBy(finding => finding.GroupKey, StringComparer.Ordinal).Select(IReadOnlyList<Finding> (same) => [.. same])];
}
