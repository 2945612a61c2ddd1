using System.ComponentModel;
using FormLint.Language;

namespace FormLint.Core.Rules;

public sealed record RuleExample
{
    [Description("Language of the example page. Left out: the example holds for every language.")]
    public LanguageCode Language { get; init; }
    [Description("HTML that must give a finding.")]
    public string? Fails { get; init; }
    [Description("HTML that must give a finding to be judged by a person.")]
    public string? Review { get; init; }
    [Description("HTML that must give no finding.")]
    public string? Passes { get; init; }
}
