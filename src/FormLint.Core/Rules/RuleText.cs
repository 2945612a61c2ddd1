using System.ComponentModel;

namespace FormLint.Core.Rules;

public sealed record RuleText
{
    [Description("Names the problem.")]
    public required string Title { get; init; }
    [Description("What was seen. {name} is replaced by a value of the check or a setting.")]
    public required string Message { get; init; }
    [Description("What it does to people.")]
    public required string Why { get; init; }
    [Description("What to do instead.")]
    public required string Instead { get; init; }
}
