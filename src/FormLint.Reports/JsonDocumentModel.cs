using System.ComponentModel;
using System.Text.Json.Serialization;

namespace FormLint.Reports;

/// <summary>Shape of the JSON report. Names and meanings are published; a change that breaks readers raises <see cref="Formlint"/>.</summary>
public sealed record JsonDocumentModel
{
    [Description("Version of this format.")]
    public required int Formlint { get; init; }
    public required JsonTool Tool { get; init; }
    [Description("Version of EN 301 549 the run was made against.")]
    public required string Standard { get; init; }
    [Description("WCAG version that clause 9 of the standard takes over.")]
    public required string Wcag { get; init; }
    [Description("Language of the messages.")]
    public required string Language { get; init; }
    [Description("Fingerprint of all rules that were read.")]
    public required string RuleSet { get; init; }
    public required IReadOnlyList<JsonPage> Pages { get; init; }
    public required IReadOnlyList<JsonFinding> Findings { get; init; }
    [Description("What could not be done. Never a finding.")]
    public required IReadOnlyList<JsonProblem> Problems { get; init; }
    [Description("Rules that were switched on.")]
    public required IReadOnlyList<JsonRule> Rules { get; init; }
}

public sealed record JsonTool(string Name, string Version, string? Axe, string? Browser);

public sealed record JsonPage(string Url, string Title, string? Language, int? Status, string Profile, int CaptureMs, int AxeMs);

[Description("CSS pixels from the top left corner of the page.")]
public sealed record JsonBox(int X, int Y, int Width, int Height);

public sealed record JsonSource([property: Description("law, standard, field-voice or convention")] string Kind, string Title, string? Url);

public sealed record JsonProblem(string Target, string Kind, string Message, [property: Description("True when the page could not be checked.")] bool Fatal);

public sealed record JsonFinding
{
    public required string Rule { get; init; }
    [Description("error, warning or note")]
    public required string Severity { get; init; }
    [Description("failed: proven. needsReview: a person has to decide.")]
    public required string Outcome { get; init; }
    [Description("Address of the page.")]
    public required string Page { get; init; }
    public required string Profile { get; init; }
    public required string Journey { get; init; }
    public required int Step { get; init; }
    public required string Selector { get; init; }
    public required string Excerpt { get; init; }
    public required JsonBox? Box { get; init; }
    public required string Message { get; init; }
    public required IReadOnlyList<string> Wcag { get; init; }
    public required JsonSource Source { get; init; }
    [Description("reviewed, changed-since-review, disputed or not-reviewed, in the language of the report")]
    public required string Reviewed { get; init; }
    [Description("12 hexadecimal digits, stable from run to run.")]
    public required string Fingerprint { get; init; }
}

public sealed record JsonReview(string Fr, string Nl);

public sealed record JsonRule
{
    public required string Id { get; init; }
    public required string Pack { get; init; }
    public required string Severity { get; init; }
    public required string Kind { get; init; }
    public required IReadOnlyList<string> Wcag { get; init; }
    [JsonPropertyName("en301549")]
    public required IReadOnlyList<string> En301549 { get; init; }
    public required IReadOnlyList<string> Act { get; init; }
    public required IReadOnlyList<string> Languages { get; init; }
    public required JsonReview Review { get; init; }
    public required int Failed { get; init; }
    public required int NeedsReview { get; init; }
    [Description("Pages on which the rule could not run.")]
    public required int NotRun { get; init; }
}
