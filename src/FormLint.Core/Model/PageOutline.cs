namespace FormLint.Core.Model;

/// <summary>A fieldset or an ARIA group or radiogroup. <see cref="Name"/> is null when it has none.</summary>
public sealed record ControlGroup(string Selector, string? Name = null);

public sealed record FormFacts(string Selector, bool NoValidate, string Method);

/// <summary>A link to another page: what the crawler follows.</summary>
public sealed record PageLink(string Href, string Text, bool NoFollow);

/// <summary>
/// What a person meets on the page, read once from the DOM: the checks look at this, never at HTML.
/// Read the same way from a browser's rendered DOM and from a parsed file.
/// </summary>
public sealed record PageOutline
{
    public IReadOnlyList<TextBlock> Blocks { get; init; } = [];
    public IReadOnlyList<FormControl> Controls { get; init; } = [];
    public IReadOnlyList<ControlGroup> Groups { get; init; } = [];
    public IReadOnlyList<FormFacts> Forms { get; init; } = [];
    public IReadOnlyList<PageLink> Links { get; init; } = [];
    /// <summary>Texts that the page explains with means of HTML: <c>abbr title</c>, <c>dfn</c>, <c>dt</c>, the <c>summary</c> of details, links to a glossary.</summary>
    public IReadOnlyList<string> Explained { get; init; } = [];
    /// <summary>The <c>content</c> of <c>meta http-equiv=refresh</c>.</summary>
    public string? MetaRefresh { get; init; }
    /// <summary>Address of <c>link rel=canonical</c>.</summary>
    public string? Canonical { get; init; }
    /// <summary>Progress bars, and items marked as the current step.</summary>
    public int ProgressMarks { get; init; }
    public int Elements { get; init; }
}
