using System.ComponentModel;
using FormLint.Language;

namespace FormLint.Core.Rules;

public enum Verdict { Approved, ChangeRequested }

/// <summary>One line of the ledger: what a person said of one rule in one language, on one day.</summary>
public sealed record Review
{
    public required string Rule { get; init; }
    public required LanguageCode Language { get; init; }
    [Description("Fingerprint of the rule as it was read; see formlint rules show.")]
    public required string Fingerprint { get; init; }
    public required Verdict Verdict { get; init; }
    [Description("Role and organisation. A name only with consent, never an e-mail address.")]
    public required string By { get; init; }
    [Description("YYYY-MM-DD")]
    public required DateOnly Date { get; init; }
    public string? Note { get; init; }
}

/// <summary>Computed from the ledger, never stored.</summary>
public enum ReviewStatus { NotReviewed, Reviewed, ChangedSinceReview, Disputed }
