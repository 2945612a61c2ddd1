using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Core.Tests.Rules;
using FormLint.Language;

namespace FormLint.Core.Tests.Reviews;

/// <summary>One rule, reviewed in both languages before the change.</summary>
public sealed class LapsedReviewTests
{
    private static readonly Rule Before = RuleFiles.One();

    private static string Line(string language, Rule rule, string verdict = "approved", string by = "G") =>
        $"- {{ rule: essai/phrase, language: {language}, fingerprint: '{RuleFingerprint.Of(rule, LanguageCodes.Parse(language))}', verdict: {verdict}, by: {by}, date: 2026-01-01 }}\n";

    private static readonly string Ledger = Line("fr", Before) + Line("nl", Before);

    private static RuleSet Set(string rule, string? ledger)
    {
        using var files = new RuleFiles(rule, ledger: ledger);
        return files.Read();
    }

    private static IEnumerable<string> Lapsed(RuleSet now, string? before = null)
    {
        var then = Set(RuleFiles.Rule, before ?? Ledger);
        return LapsedReview.Between(then, now).Select(one => $"{one.Language.Tag()} {one.Now} {string.Join(',', one.By)}");
    }

    private static string Changed(string before, string after) => RuleFiles.Rule.Replace(before, after, StringComparison.Ordinal);

    [Fact]
    public void Without_a_change_none_lapses() => Assert.Empty(Lapsed(Set(RuleFiles.Rule, Ledger)));

    [Fact]
    public void New_dutch_words_take_the_dutch_review() => Assert.Equal(["nl ChangedSinceReview G"], Lapsed(Set(Changed("nl: { title: T", "nl: { title: Titel"), Ledger)));

    [Fact]
    public void A_new_limit_takes_both() => Assert.Equal(["fr ChangedSinceReview G", "nl ChangedSinceReview G"], Lapsed(Set(Changed("max-words: 20", "max-words: 21"), Ledger)));

    [Fact]
    public void A_review_that_comes_with_the_change_keeps_it_reviewed()
    {
        var rule = Changed("nl: { title: T", "nl: { title: Titel");
        Assert.Empty(Lapsed(Set(rule, Ledger + Line("nl", RuleFiles.One(rule)))));
    }

    [Fact]
    public void A_line_taken_out_of_the_ledger_is_seen() => Assert.Equal(["nl NotReviewed G"], Lapsed(Set(RuleFiles.Rule, Line("fr", Before))));

    [Fact]
    public void A_rule_that_is_gone_takes_its_reviews_along()
    {
        using var files = new RuleFiles(RuleFiles.Rule.Replace("essai/phrase", "essai/autre", StringComparison.Ordinal));
        File.Move(Path.Combine(files.Path, "essai", "phrase.yml"), Path.Combine(files.Path, "essai", "autre.yml"));
        Assert.Equal(["fr  G", "nl  G"], Lapsed(files.Read()));
    }

    [Fact]
    public void What_was_not_reviewed_cannot_lapse() => Assert.Empty(Lapsed(Set(Changed("max-words: 20", "max-words: 21"), null), Line("fr", Before, "change-requested")));

    [Fact]
    public void A_ledger_alone_tells_what_holds_no_more()
    {
        using var files = new RuleFiles();
        var ledger = RulePackReader.Read([files.Path], files.Write("own.yml", Ledger)).Ledger;
        Assert.Equal([LanguageCode.Nl], LapsedReview.Of(ledger, Set(Changed("nl: { title: T", "nl: { title: Titel"), Ledger)).Select(one => one.Language));
    }
}
