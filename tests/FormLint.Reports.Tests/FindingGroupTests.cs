using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Reports.Tests;

public sealed class FindingGroupTests
{
    private static readonly Report Sample = SampleReport.Of();

    [Fact]
    public void The_same_rule_is_one_group_with_its_places()
    {
        var first = FindingGroup.Of(Sample.Findings)[0];
        Assert.Equal(("essai/champ", 3, 2), (first.First.Rule.Id, first.Findings.Count, first.Targets.Count));
    }

    [Fact]
    public void Proven_before_doubtful_and_severe_before_light()
    {
        var groups = FindingGroup.Of(Sample.Findings.Reverse());
        Assert.Equal(
            [(Outcome.Failed, Severity.Error), (Outcome.Failed, Severity.Note), (Outcome.NeedsReview, Severity.Note)],
            groups.Select(group => (group.Outcome, group.Severity)));
    }

    [Fact]
    public void More_places_come_first_and_then_the_name()
    {
        var one = Sample.Findings[0];
        Finding Of(string id) => one with { Rule = one.Rule with { Id = id } };
        Assert.Equal(["x/c", "x/a", "x/b"], FindingGroup.Of([Of("x/b"), Of("x/c"), Of("x/a"), Of("x/c")]).Select(group => group.First.Rule.Id));
    }

    [Fact]
    public void Every_finding_is_in_one_group()
    {
        var groups = FindingGroup.Of(Sample.Findings);
        Assert.Equal(Sample.Findings.Count, groups.Sum(group => group.Findings.Count));
        Assert.All(groups, group => Assert.Equal(group.Findings.Count, group.Targets.Sum(target => target.Count)));
    }

    [Fact]
    public void Nothing_is_no_group() => Assert.Empty(FindingGroup.Of([]));

    [Fact]
    public void The_counts_of_the_summary_add_up()
    {
        var counts = ReportSummary.Counts(Sample, ReportWords.In(LanguageCode.Fr)).Select(count => count.Count).ToList();
        Assert.Equal([3, 0, 1, 1], counts);
        Assert.Equal(Sample.Findings.Count, counts.Sum());
    }

    [Fact]
    public void A_page_on_two_screens_is_one_page() =>
        Assert.StartsWith("2 pages", ReportSummary.PagesAndScreens(Sample, ReportWords.In(LanguageCode.En)), StringComparison.Ordinal);

    [Fact]
    public async Task Many_places_are_cut_and_counted()
    {
        var one = Sample.Findings[0];
        var many = Sample with { Findings = [.. Enumerable.Range(0, 50).Select(i => one with { GroupKey = $"k{i}" })] };
        var text = await SampleReport.Written(new TextReport(color: false), many, LanguageCode.En);
        Assert.Contains("50 places", text, StringComparison.Ordinal);
        Assert.Contains("Other places: 45", text, StringComparison.Ordinal);
        var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await SampleReport.Written(new Html.HtmlReport(), many, LanguageCode.En));
        var shown = html.QuerySelectorAll(".places > li").Length;
        Assert.InRange(shown, 1, 20);
        Assert.Contains($"Other places: {50 - shown}", html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_place_on_many_pages_is_shown_once()
    {
        var one = Sample.Findings[0];
        var many = Sample with { Findings = [.. Enumerable.Range(0, 40).Select(i => one with { Step = one.Step with { Page = one.Step.Page with { Url = $"http://example.test/{i}" } } })] };
        var text = await SampleReport.Written(new TextReport(color: false), many, LanguageCode.En);
        Assert.Contains("× 40", text, StringComparison.Ordinal);
        Assert.DoesNotContain("example.test/1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_report_is_written_twice_the_same()
    {
        foreach (var format in ReportFormats.All(color: true))
            Assert.Equal(await SampleReport.Written(format, Sample, LanguageCode.Nl), await SampleReport.Written(format, SampleReport.Of(), LanguageCode.Nl));
    }

    [Fact]
    public void The_formats_have_names_of_their_own() => Assert.Equal(["text", "json", "html"], ReportFormats.Names);
}
