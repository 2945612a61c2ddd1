namespace FormLint.Core.Model;

/// <summary>What axe-core said of one page, reduced to what FormLint reports.</summary>
public sealed record AxeResults
{
    public required string Version { get; init; }
    public IReadOnlyList<AxeRuleResult> Violations { get; init; } = [];
    /// <summary>axe could not decide: a person has to look.</summary>
    public IReadOnlyList<AxeRuleResult> Incomplete { get; init; } = [];
    public IReadOnlyList<string> Passes { get; init; } = [];
    public IReadOnlyList<string> Inapplicable { get; init; } = [];
}

public sealed record AxeRuleResult(string Id, IReadOnlyList<AxeNode> Nodes);

/// <param name="Selector">CSS selector; frames and shadow roots joined with <c> &gt;&gt;&gt; </c>.</param>
/// <param name="Html">Start of the element's HTML.</param>
/// <param name="Summary">axe's own words, in English, for those who repair.</param>
public sealed record AxeNode(string Selector, string Html, string Summary, string Role, string Name, Box? Box = null);
