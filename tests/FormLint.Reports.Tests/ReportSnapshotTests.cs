using System.Text.RegularExpressions;
using FormLint.Language;
using FormLint.Reports.Html;

namespace FormLint.Reports.Tests;

/// <summary>What people read, word for word. A change here is a change of the product: look at it, then accept it.</summary>
public sealed partial class ReportSnapshotTests
{
    public static TheoryData<LanguageCode> Languages => [LanguageCode.Fr, LanguageCode.Nl, LanguageCode.En];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Text(LanguageCode language) =>
        Verifier.Verify(await SampleReport.Written(new TextReport(color: false), SampleReport.Of(), language), parameters: language.Tag());

    [Fact]
    public async Task Text_in_colour() =>
        Verifier.Verify((await SampleReport.Written(new TextReport(color: true), SampleReport.Of(), LanguageCode.En)).Replace('\u001b', '␛'));

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Text_without_findings(LanguageCode language) =>
        Verifier.Verify(await SampleReport.Written(new TextReport(color: false), SampleReport.Clean(), language), parameters: language.Tag());

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Json(LanguageCode language) =>
        Verifier.Verify(await SampleReport.Written(new JsonReport(), SampleReport.Of(), language), "json", language.Tag());

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Html(LanguageCode language) =>
        Verifier.Verify(WithoutStyle(await SampleReport.Written(new HtmlReport(), SampleReport.Of(), language)), "html", language.Tag());

    [Fact]
    public async Task Html_without_findings() =>
        Verifier.Verify(WithoutStyle(await SampleReport.Written(new HtmlReport(), SampleReport.Clean(), LanguageCode.Fr)), "html");

    // Colours and spaces are judged by eye, not by snapshot.
    private static string WithoutStyle(string html) => Style().Replace(html, "<style></style>");

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
