using System.ComponentModel;
using FormLint.Language;

namespace FormLint.Core.Rules;

/// <summary>An answer without an opinion is kept, and counts for nothing.</summary>
public enum Verdict { Approved, ChangeRequested, NoOpinion }

/// <summary>Whether the words of the rule were clear to those who read them.</summary>
public enum Understood { Fully, Partly, Not }

/// <summary>One line of the ledger: what a person said of one rule in one language, on one day.</summary>
public sealed record Review
{
    public required string Rule { get; init; }
    public required LanguageCode Language { get; init; }
    [Description("Fingerprint of the rule as it was read; see formlint rules show.")]
    public required string Fingerprint { get; init; }
    public required Verdict Verdict { get; init; }
    [Description("Whether they understood the rule's words: fully, partly, not.")]
    public Understood? Understood { get; init; }
    [Description("Role and organisation, or a group's name. A person's name only with consent, never an e-mail address.")]
    public required string By { get; init; }
    [Description("YYYY-MM-DD")]
    public required DateOnly Date { get; init; }
    [Description("What they said, in their own words.")]
    public string? Note { get; init; }
}

/// <summary>Computed from the ledger, never stored.</summary>
public enum ReviewStatus { NotReviewed, Reviewed, ChangedSinceReview, Disputed }
