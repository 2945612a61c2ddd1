using FormLint.Language;

namespace FormLint.Core.Rules;

/// <summary>All recorded reviews. The last line about a rule and language counts.</summary>
public sealed class ReviewLedger(IEnumerable<Review> reviews)
{
    private readonly Dictionary<(string, LanguageCode), Review> latest = reviews
        .GroupBy(review => (review.Rule, review.Language)).ToDictionary(same => same.Key, same => same.Last());

    public ReviewStatus StatusOf(Rule rule, LanguageCode language)
    {
        if (!latest.TryGetValue((rule.Id, language), out var review)) return ReviewStatus.NotReviewed;
        if (review.Verdict == Verdict.ChangeRequested) return ReviewStatus.Disputed;
        return review.Fingerprint == RuleFingerprint.Of(rule, language) ? ReviewStatus.Reviewed : ReviewStatus.ChangedSinceReview;
    }
}
