using FormLint.Language;

namespace FormLint.Core.Rules;

/// <summary>
/// All recorded reviews. What counts is said of the rule as it stands; when nobody has seen it so, of the version reviewed last.
/// Reviewers do not outvote each other: a rule is disputed as long as the last word of one of them is.
/// </summary>
public sealed class ReviewLedger
{
    private readonly Dictionary<(string, LanguageCode), List<Review>> opinions;

    public ReviewLedger(IEnumerable<Review> reviews)
    {
        // Of two lines of one day the later one counts: the sort is stable.
        Reviews = [.. reviews.OrderBy(review => review.Date)];
        opinions = Reviews.Where(review => review.Verdict != Verdict.NoOpinion)
            .GroupBy(review => (review.Rule, review.Language)).ToDictionary(same => same.Key, same => same.ToList());
    }

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<Review> Reviews { get; }

    public ReviewStatus StatusOf(Rule rule, LanguageCode language)
    {
        var counting = Counting(rule, language);
        if (counting.Count == 0) return ReviewStatus.NotReviewed;
        if (counting.Any(review => review.Verdict == Verdict.ChangeRequested)) return ReviewStatus.Disputed;
        return counting[0].Fingerprint == RuleFingerprint.Of(rule, language) ? ReviewStatus.Reviewed : ReviewStatus.ChangedSinceReview;
    }

    /// <summary>The reviews a status comes from, one for each reviewer. Empty when the rule is not reviewed.</summary>
    public IReadOnlyList<Review> Counting(Rule rule, LanguageCode language)
    {
        if (!opinions.TryGetValue((rule.Id, language), out var said)) return [];
        var current = RuleFingerprint.Of(rule, language);
        var version = said.Exists(review => review.Fingerprint == current) ? current : said[^1].Fingerprint;
        return [.. said.Where(review => review.Fingerprint == version).GroupBy(review => review.By, StringComparer.Ordinal).Select(same => same.Last())];
    }
}
