using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Core.Tests.Rules;

public sealed class ReviewLedgerTests
{
    private static readonly Rule Phrase = RuleFiles.One();

    private static string Line(string verdict, string? fingerprint = null, string language = "nl") => $"""
        - rule: essai/phrase
          language: {language}
          fingerprint: {fingerprint ?? RuleFingerprint.Of(Phrase, LanguageCodes.Parse(language))}
          verdict: {verdict}
          by: Reviewer, Organisation
          date: 2026-01-01

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
}
