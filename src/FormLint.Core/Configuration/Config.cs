using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Core.Configuration;

/// <summary>What formlint.yml may say. Command line before file before these defaults.</summary>
public sealed record Config
{
    [Description("Language of the report: fr, nl or en.")]
    public LanguageCode Language { get; init; } = LanguageCode.Fr;

    [Description("The run ends with exit code 1 when a finding of this severity or above remains: error, warning, note, never.")]
    public FailOn FailOn { get; init; } = FailOn.Error;

    [Description("Outputs, each name or name=path: text, json, html.")]
    public IReadOnlyList<string> Format { get; init; } = ["text"];

    [Description("Screens to look at: phone, tablet, desktop.")]
    public IReadOnlyList<string> Profiles { get; init; } = [Viewport.Phone.Profile];

    [Description("en301549-3.2.1 (WCAG 2.1) or en301549-4.1.1 (WCAG 2.2).")]
    public string Standard { get; init; } = Configuration.Standard.Default.Id;

    [Description("AA, or AAA to add those criteria as advice.")]
    public Target Target { get; init; } = Target.AA;

    [Description("More rule packs: folders, relative to this file.")]
    public IReadOnlyList<string> Packs { get; init; } = [];

    [Description("More ledgers of reviews: files, relative to this file. The packs have their own.")]
    public IReadOnlyList<string> Reviews { get; init; } = [];

    [Description("Rules to switch on, off or change, by id.")]
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);

    [Description("Findings to leave out, each with a reason.")]
    public IReadOnlyList<Ignore> Ignore { get; init; } = [];

    [Description("true: a rule without a valid review counts one level lower and cannot fail the run.")]
    public bool RequireReview { get; init; }

    [Description("Hosts a page may lead to besides its own.")]
    public IReadOnlyList<string> AllowHosts { get; init; } = [];

    [Description("Path of the browser to use.")]
    public string? Browser { get; init; }

    [Description("Pages open at the same time. Left out: two for each processor, at most 8, as a page waits half of its time.")]
    public int? Parallel { get; init; }

    [Description("Seconds a page may take to load, and axe to look at it.")]
    public int Timeout { get; init; } = 30;

    public CrawlSettings Crawl { get; init; } = new();
}

public enum FailOn { Note, Warning, Error, Never }

public enum Target { AA, AAA }

public sealed record RuleSetting
{
    public bool? Enabled { get; init; }
    public Severity? Severity { get; init; }
    [Description("Settings of the check that replace the rule's own of the same name.")]
    public YamlNode? With { get; init; }
}

public sealed record Ignore
{
    public required string Rule { get; init; }
    [Description("Glob of the pages' addresses. Left out: every page.")]
    public string? Page { get; init; }
    [Description("Selector of the place, as the report shows it. Left out: every place.")]
    public string? Selector { get; init; }
    public required string Reason { get; init; }
    [Description("YYYY-MM-DD: from that day on the finding comes back.")]
    public DateOnly? Until { get; init; }
}

public sealed record CrawlSettings
{
    public int MaxPages { get; init; } = 100;
    public int Depth { get; init; } = 5;
    public IReadOnlyList<string> Include { get; init; } = [];
    public IReadOnlyList<string> Exclude { get; init; } = [];
    [Description("Milliseconds between two requests to one host. Left out: 500, or 0 on this machine.")]
    public int? Delay { get; init; }
}
