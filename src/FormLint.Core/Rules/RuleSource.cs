using System.ComponentModel;

namespace FormLint.Core.Rules;

public enum SourceKind { Law, Standard, FieldVoice, Convention }

public sealed record RuleSource
{
    [Description("law, standard, field-voice (people concerned said so) or convention (our choice, or a guide's).")]
    public required SourceKind Kind { get; init; }
    [Description("Document and place in it.")]
    public required string Title { get; init; }
    public string? Url { get; init; }
    [Description("What it says, in our own words; never the source's sentence.")]
    public required string Says { get; init; }
}
