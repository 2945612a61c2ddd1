using FormLint.Core.Model;
using FormLint.Language;
using FormLint.Reports.Html;

namespace FormLint.Reports.Tests;

public sealed class ReportSummaryTests
{
    private static readonly ReportWords Words = ReportWords.In(LanguageCode.En);

    [Fact]
    public async Task A_run_that_saw_no_page_found_nothing_good()
    {
        var report = SampleReport.Clean() with { Journeys = [], Problems = [new Problem("http://example.test/", ProblemKind.TimedOut, "30")] };

        Assert.Equal([Words.NoPage], ReportSummary.Lines(report, Words));
        Assert.DoesNotContain(Words.NothingHere, await SampleReport.Written(new HtmlReport(), report, LanguageCode.En), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_was_stopped_says_so_first() =>
        Assert.Equal(Words.Interrupted, ReportSummary.Lines(SampleReport.Clean() with { Interrupted = true }, Words).First());

    [Fact]
    public void Ways_of_looking_are_told_apart() =>
        Assert.Equal("2 pages checked (screen: phone, computer, without a browser).", ReportSummary.PagesAndScreens(SampleReport.Of(), Words));
}
