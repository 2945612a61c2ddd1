using System.ComponentModel;
using System.Text.Json.Serialization;
using FormLint.Core.Model;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Core.Rules;

/// <summary>A rule as it stands on disk: one check, its settings, its words, its source, its examples.</summary>
public sealed record Rule
{
    [Description("pack/name, kebab-case. Never changes once published: baselines and reviews refer to it.")]
    public required string Id { get; init; }

    [Description("error: a person is blocked, or a law or standard is clearly broken. warning: a real obstacle. note: information.")]
    public required Severity Severity { get; init; }

    [Description("false: the rule runs only when the configuration switches it on.")]
    public bool Enabled { get; init; } = true;

    [Description("Name of the check that observes; see the check catalogue.")]
    public required string Check { get; init; }

    [Description("Settings of the check.")]
    public YamlNode? With { get; init; }

    [Description("Languages of the texts the rule applies to. Left out: any.")]
    public IReadOnlyList<LanguageCode> Languages { get; init; } = [];

    [Description("WCAG success criteria, such as \"3.3.2\". Clause 9 of EN 301 549 follows from them.")]
    public IReadOnlyList<string> Wcag { get; init; } = [];

    [Description("Ids of the W3C ACT rules that this rule, or the axe rule behind it, implements.")]
    public IReadOnlyList<string> Act { get; init; } = [];

    [Description("Who meets this obstacle first.")]
    public IReadOnlyList<Need> Needs { get; init; } = [];

    [Description("Which of the four questions of the report it answers.")]
    public Question Question { get; init; } = Question.Readable;

    [Description("micro: the team can repair the page. meso: the service's procedure. macro: law or several services.")]
    public Level Level { get; init; } = Level.Micro;

    [Description("Cause of non-take-up it adds to.")]
    public Cause Cause { get; init; } = Cause.NonAccess;

    public required RuleSource Source { get; init; }

    [Description("The words people read. fr and nl are required; en is used in English reports.")]
    public required IReadOnlyDictionary<LanguageCode, RuleText> Text { get; init; }

    [Description("Run as tests: every failing example must give a finding, every passing one none.")]
    public IReadOnlyList<RuleExample> Examples { get; init; } = [];

    /// <summary>Where the rule was read, for messages.</summary>
    [JsonIgnore]
    public string File { get; init; } = "";

    public string Pack => Id[..Math.Max(0, Id.IndexOf('/', StringComparison.Ordinal))];

    /// <summary>EN 301 549 clause 9 numbers its clauses after WCAG. AAA criteria and best practices have none.</summary>
    public IEnumerable<string> En301549 => Wcag.Where(WcagCriteria.IsLevelAOrAA).Select(criterion => "9." + criterion);

    public RuleText Words(LanguageCode language) => Text.GetValueOrDefault(language) ?? Text[LanguageCode.Fr];
}

public enum Need { Sight, Reading, Language, Memory, Attention, Slowness, Hand, PhoneOnly, NoEquipment, NoAccountOrAddress, FearOfControl, HelpedBySomeone }

public enum Question { Readable, Reassuring, Multimodal, Device }

public enum Level { Micro, Meso, Macro }

public enum Cause { NonKnowledge, NonDemand, NonAccess, NonProposal }
