using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Core.Tests.Rules;
using FormLint.Language;

namespace FormLint.Core.Tests.Reviews;

public sealed class ReviewQueueTests
{
    private static Rule Of(string name, string before = "severity: warning", string after = "severity: warning") =>
        RuleFiles.One(RuleFiles.Rule.Replace(before, after, StringComparison.Ordinal)) with { Id = $"essai/{name}" };

    private static IEnumerable<string> Next(IReadOnlyList<Rule> rules, params Review[] reviews) =>
        ReviewQueue.Next(new RuleSet([], rules, new ReviewLedger(reviews)), LanguageCode.Nl).Select(rule => rule.Id[6..]);

    private static Review Said(Rule rule, Verdict verdict, string? fingerprint = null) => new()
    {
        Rule = rule.Id,
        Language = LanguageCode.Nl,
        Fingerprint = fingerprint ?? RuleFingerprint.Of(rule, LanguageCode.Nl),
        Verdict = verdict,
        By = "G",
        Date = new DateOnly(2026, 1, 1),
    };

    [Fact]
    public void The_gravest_comes_first() =>
        Assert.Equal(["c", "a", "b"], Next([Of("a"), Of("b", after: "severity: note"), Of("c", after: "severity: error")]));

    [Fact]
    public void What_is_switched_off_comes_last() =>
        Assert.Equal(["b", "a"], Next([Of("a", after: "severity: error\nenabled: false"), Of("b")]));

    [Fact]
    public void What_a_standard_fixes_comes_after_our_own_choices() =>
        Assert.Equal(["b", "a"], Next([Of("a") with { Check = "axe", Severity = Model.Severity.Error }, Of("b")]));

    [Fact]
    public void What_changed_since_its_review_comes_before_all()
    {
        var (grave, changed) = (Of("a", after: "severity: error"), Of("b", after: "severity: note"));
        Assert.Equal(["b", "a"], Next([grave, changed], Said(changed, Verdict.Approved, "000000000000")));
    }

    [Fact]
    public void What_is_reviewed_or_waits_for_an_answer_is_left_out()
    {
        var (reviewed, disputed) = (Of("a"), Of("b"));
        Assert.Equal(["c"], Next([reviewed, disputed, Of("c")], Said(reviewed, Verdict.Approved), Said(disputed, Verdict.ChangeRequested)));
    }

    [Fact]
    public void A_rule_for_french_pages_is_not_for_a_dutch_group() => Assert.Empty(Next([Of("a") with { Languages = [LanguageCode.Fr] }]));
}
