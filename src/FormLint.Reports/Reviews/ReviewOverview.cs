using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Reports.Reviews;

/// <summary>How far the reviews are, rule by rule and language by language.</summary>
/// <param name="Unknown">Reviews of rules that were renamed, removed, or belong to a pack that was not read.</param>
public sealed record ReviewOverview(RuleSet Set, IReadOnlyList<LanguageCode> Languages, IReadOnlyList<ReviewState> States, IReadOnlyList<Review> Unknown)
{
    public static ReviewOverview Of(RuleSet set, IReadOnlyList<LanguageCode> languages) => new(set, languages,
        [.. from rule in set.Rules
            from language in languages
            where ReviewQueue.Concerns(rule, language)
            select new ReviewState(rule, language, set.Ledger.StatusOf(rule, language), set.Ledger.Counting(rule, language))],
        [.. set.Ledger.Reviews.Where(review => set.Find(review.Rule) is null && set.Packs.Any(pack => review.Rule.StartsWith(pack.Id + "/", StringComparison.Ordinal)))]);

    public int Count(LanguageCode language, ReviewStatus status) => States.Count(state => state.Language == language && state.Status == status);

    public IEnumerable<ReviewState> In(ReviewStatus status) => States.Where(state => state.Status == status);
}

/// <param name="Counting">Empty when not reviewed.</param>
public sealed record ReviewState(Rule Rule, LanguageCode Language, ReviewStatus Status, IReadOnlyList<Review> Counting);
