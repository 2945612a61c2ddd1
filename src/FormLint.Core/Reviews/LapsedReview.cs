using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Core.Reviews;

/// <summary>A rule that was reviewed and no longer is.</summary>
/// <param name="Now">Null when the rule is gone.</param>
/// <param name="By">Those whose reviews count no more.</param>
public sealed record LapsedReview(string Rule, LanguageCode Language, ReviewStatus? Now, IReadOnlyList<string> By)
{
    /// <summary>What a change of rules or ledger would make lapse.</summary>
    public static IReadOnlyList<LapsedReview> Between(RuleSet before, RuleSet now) => Sorted(
        from rule in before.Rules
        from language in rule.Text.Keys
        where before.Ledger.StatusOf(rule, language) == ReviewStatus.Reviewed
        let status = StatusIn(now, rule.Id, language)
        where status != ReviewStatus.Reviewed
        select new LapsedReview(rule.Id, language, status, Names(before.Ledger.Counting(rule, language))));

    /// <summary>What of a ledger no longer holds. Without the rules of that time, what was approved last is taken for reviewed.</summary>
    public static IReadOnlyList<LapsedReview> Of(ReviewLedger before, RuleSet now) => Sorted(
        from said in before.Reviews.Where(review => review.Verdict != Verdict.NoOpinion).GroupBy(review => (review.Rule, review.Language))
        where said.Last().Verdict == Verdict.Approved
        let status = StatusIn(now, said.Key.Rule, said.Key.Language)
        where status != ReviewStatus.Reviewed
        select new LapsedReview(said.Key.Rule, said.Key.Language, status, Names(said.Where(review => review.Fingerprint == said.Last().Fingerprint))));

    private static ReviewStatus? StatusIn(RuleSet set, string id, LanguageCode language) =>
        set.Find(id) is { } rule ? set.Ledger.StatusOf(rule, language) : null;

    private static IReadOnlyList<string> Names(IEnumerable<Review> reviews) => [.. reviews.Select(review => review.By).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyList<LapsedReview> Sorted(IEnumerable<LapsedReview> lapsed) =>
        [.. lapsed.OrderBy(one => one.Rule, StringComparer.Ordinal).ThenBy(one => one.Language)];
}
