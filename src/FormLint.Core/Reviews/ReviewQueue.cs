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
        where rule.Text.ContainsKey(language) && AppliesTo(rule, language)
        let status = set.Ledger.StatusOf(rule, language)
        where status is ReviewStatus.NotReviewed or ReviewStatus.ChangedSinceReview
        orderby status == ReviewStatus.ChangedSinceReview descending, rule.Enabled descending, rule.Check != StandardsOwn descending, rule.Severity descending
        select rule];

    // A rule about Dutch pages may be written in French, for teams that work in French; a French group has no examples to judge it by.
    private static bool AppliesTo(Rule rule, LanguageCode language) => rule.Languages.Count == 0 || rule.Languages.Contains(language);
}
