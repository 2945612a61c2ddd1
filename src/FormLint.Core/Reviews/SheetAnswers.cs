using System.ComponentModel;
using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Core.Reviews;

/// <summary>What a group answered on a sheet: the file that the sheet's button writes.</summary>
public sealed record SheetAnswers
{
    [Description("Version of this format: 1.")]
    public required int FormlintSheet { get; init; }
    public required LanguageCode Language { get; init; }
    [Description("Day of the session, YYYY-MM-DD.")]
    public required DateOnly Date { get; init; }
    [Description("First names or the name of the group.")]
    public required string By { get; init; }
    [Description("true: they agree that the name and the answers are published.")]
    public required bool Consent { get; init; }
    public required IReadOnlyList<SheetAnswer> Answers { get; init; }
}

public enum Agreement { Yes, No, NoOpinion }

public sealed record SheetAnswer
{
    public required string Rule { get; init; }
    [Description("Fingerprint of the rule as it stood on the sheet.")]
    public required string Fingerprint { get; init; }
    public Understood? Understood { get; init; }
    public Agreement? Agree { get; init; }
    public string? Note { get; init; }

    /// <summary>Words that were not understood have to change, whatever else was said.</summary>
    public Verdict Verdict => Understood == Rules.Understood.Not ? Verdict.ChangeRequested : Agree switch
    {
        Agreement.Yes => Verdict.Approved,
        Agreement.No => Verdict.ChangeRequested,
        _ => Verdict.NoOpinion,
    };
}
