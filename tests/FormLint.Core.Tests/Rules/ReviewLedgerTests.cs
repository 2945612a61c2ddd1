using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Core.Tests.Rules;

public sealed class ReviewLedgerTests
{
    private static readonly Rule Phrase = RuleFiles.One();

    private static string Line(string verdict, string? fingerprint = null, string language = "nl", string by = "Reviewer, Organisation", string date = "2026-01-01") => $"""
        - rule: essai/phrase
          language: {language}
          fingerprint: {fingerprint ?? RuleFingerprint.Of(Phrase, LanguageCodes.Parse(language))}
          verdict: {verdict}
          by: {by}
          date: {date}

        """;

    private static ReviewStatus Status(string ledger, LanguageCode language = LanguageCode.Nl)
    {
        using var files = new RuleFiles(ledger: ledger);
        var set = files.Read();
        return set.Ledger.StatusOf(set.Rules.Single(), language);
    }

    [Fact]
    public void Without_a_line_it_is_not_reviewed() => Assert.Equal(ReviewStatus.NotReviewed, new ReviewLedger([]).StatusOf(Phrase, LanguageCode.Fr));

    [Fact]
    public void Approved_as_it_stands_it_is_reviewed() => Assert.Equal(ReviewStatus.Reviewed, Status(Line("approved")));

    [Fact]
    public void Approved_in_dutch_it_is_not_reviewed_in_french() => Assert.Equal(ReviewStatus.NotReviewed, Status(Line("approved"), LanguageCode.Fr));

    [Fact]
    public void Approved_before_a_change_it_has_changed_since() => Assert.Equal(ReviewStatus.ChangedSinceReview, Status(Line("approved", "000000000000")));

    [Fact]
    public void Not_approved_it_is_disputed() => Assert.Equal(ReviewStatus.Disputed, Status(Line("change-requested")));

    [Fact]
    public void Not_approved_it_stays_disputed_after_a_change() => Assert.Equal(ReviewStatus.Disputed, Status(Line("change-requested", "000000000000")));

    [Theory]
    [InlineData("approved", "change-requested", ReviewStatus.Disputed)]
    [InlineData("change-requested", "approved", ReviewStatus.Reviewed)]
    public void The_last_line_counts(string first, string last, ReviewStatus expected) => Assert.Equal(expected, Status(Line(first) + Line(last)));

    [Fact]
    public void The_day_counts_and_not_the_place_in_the_file() =>
        Assert.Equal(ReviewStatus.Reviewed, Status(Line("approved", date: "2026-03-01") + Line("change-requested", date: "2026-02-01")));

    [Theory]
    [InlineData("2026-01-01", "2026-02-01")]
    [InlineData("2026-02-01", "2026-01-01")]
    public void One_group_does_not_outvote_another(string approved, string disputed) =>
        Assert.Equal(ReviewStatus.Disputed, Status(Line("approved", by: "A", date: approved) + Line("change-requested", by: "B", date: disputed)));

    [Fact]
    public void A_dispute_about_an_earlier_version_is_answered_by_a_review_of_this_one() =>
        Assert.Equal(ReviewStatus.Reviewed, Status(Line("change-requested", "000000000000", by: "A") + Line("approved", by: "B")));

    [Fact]
    public void A_late_answer_about_an_earlier_version_takes_nothing_away() =>
        Assert.Equal(ReviewStatus.Reviewed, Status(Line("approved", date: "2026-01-01") + Line("change-requested", "000000000000", date: "2026-02-01")));

    [Fact]
    public void An_answer_without_an_opinion_is_no_review() => Assert.Equal(ReviewStatus.NotReviewed, Status(Line("no-opinion")));

    [Fact]
    public void An_answer_without_an_opinion_takes_none_back() => Assert.Equal(ReviewStatus.Reviewed, Status(Line("approved") + Line("no-opinion", date: "2026-02-01")));

    [Fact]
    public void A_ledger_of_ones_own_counts_with_that_of_the_pack()
    {
        using var files = new RuleFiles();
        var own = files.Write("own.yml", Line("approved"));
        var set = RulePackReader.Read([files.Path], own);
        Assert.Equal(ReviewStatus.Reviewed, set.Ledger.StatusOf(set.Rules.Single(), LanguageCode.Nl));
    }
}
