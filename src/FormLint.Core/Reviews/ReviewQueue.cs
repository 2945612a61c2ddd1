using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Core.Reviews;

/// <summary>In which order a group best takes the rules.</summary>
public static class ReviewQueue
{
    private const string StandardsOwn = "axe";

    /// <summary>
    /// Rules to review, the most urgent first. Those people have seen before, then those that run, then our own words and limits
    /// before what a standard fixes, then the gravest. A disputed rule first needs an answer from those who write it.
    /// </summary>
    public static IReadOnlyList<Rule> Next(RuleSet set, LanguageCode language) => [.. from rule in set.Rules
        where Concerns(rule, language)
        let status = set.Ledger.StatusOf(rule, language)
        where status is ReviewStatus.NotReviewed or ReviewStatus.ChangedSinceReview
        orderby status == ReviewStatus.ChangedSinceReview descending, rule.Enabled descending, rule.Check != StandardsOwn descending, rule.Severity descending
        select rule];

    /// <summary>
    /// Whether a group can judge a rule in its language. A rule about Dutch pages is written in French too, for teams that work in French;
    /// it has no examples that a French group could look at.
    /// </summary>
    public static bool Concerns(Rule rule, LanguageCode language) => rule.Text.ContainsKey(language) && (rule.Languages.Count == 0 || rule.Languages.Contains(language));
}
