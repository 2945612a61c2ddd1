using System.Globalization;
using System.Text.RegularExpressions;
using FormLint.Core.Model;
using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Reports;

/// <summary>Every sentence of the reports in one language: Words/*.yml, read strictly, so that none can be missing.</summary>
public sealed partial record ReportWords
{
    public required string LanguageName { get; init; }
    public required string ReportTitle { get; init; }
    public required string SkipToContent { get; init; }
    public required string NoPage { get; init; }
    public required string OnePage { get; init; }
    public required string Pages { get; init; }
    public required string OnScreens { get; init; }
    public required IReadOnlyDictionary<string, string> Screens { get; init; }
    public required string SummaryClean { get; init; }
    public required string SummaryFindings { get; init; }
    public required string SummaryOnlyReview { get; init; }
    public required string ProblemNone { get; init; }
    public required string ProblemOne { get; init; }
    public required string ProblemMany { get; init; }
    public required IReadOnlyDictionary<Severity, string> Severity { get; init; }
    public required IReadOnlyDictionary<Severity, string> SeverityLong { get; init; }
    public required string CountBySeverity { get; init; }
    public required string NeedsReview { get; init; }
    public required string NeedsReviewLong { get; init; }
    public required string What { get; init; }
    public required string Why { get; init; }
    public required string Instead { get; init; }
    public required string Where { get; init; }
    public required string Places { get; init; }
    public required string PlaceOne { get; init; }
    public required string MorePlaces { get; init; }
    public required string OnPage { get; init; }
    public required string Selector { get; init; }
    public required string PictureOf { get; init; }
    public required string NoPicture { get; init; }
    public required IReadOnlyDictionary<SourceKind, string> SourceKind { get; init; }
    public required IReadOnlyDictionary<ReviewStatus, string> Reviewed { get; init; }
    public required string RulesNotReviewed { get; init; }
    public required string FindingsHeading { get; init; }
    public required string ReviewHeading { get; init; }
    public required string NothingHere { get; init; }
    public required string PagesHeading { get; init; }
    public required string PageTitle { get; init; }
    public required string PageLanguage { get; init; }
    public required string PageFindings { get; init; }
    public required string Untitled { get; init; }
    public required string Unknown { get; init; }
    public required string ProblemsHeading { get; init; }
    public required string NotTestedHeading { get; init; }
    public required IReadOnlyList<string> NotTested { get; init; }
    public required string StaticNotice { get; init; }
    public required string NotRun { get; init; }
    public required string AboutHeading { get; init; }
    public required string AboutTool { get; init; }
    public required string AboutEngine { get; init; }
    public required string AboutBrowser { get; init; }
    public required string AboutStandard { get; init; }
    public required string AboutRules { get; init; }
    public required string AboutRulesValue { get; init; }
    public required string WcagByEn { get; init; }
    public required string Criterion { get; init; }
    public required string ReportWritten { get; init; }
    public required string DemoServing { get; init; }
    public required string DemoAdvice { get; init; }
    public required string Interrupted { get; init; }
    public required IReadOnlyDictionary<LanguageCode, string> LanguageNames { get; init; }
    public required string TextSummary { get; init; }
    public required string TextTooShortForScore { get; init; }
    public required string ScoreHigherIsEasier { get; init; }
    public required string ScoreLowerIsEasier { get; init; }
    public required string UnderOneMinute { get; init; }
    public required string Minutes { get; init; }
    public required IReadOnlyDictionary<ProblemKind, string> Problems { get; init; }

    public LanguageCode Language { get; private init; }

    /// <summary>How numbers are written for the reader.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language == LanguageCode.En ? "en-GB" : $"{Language.Tag()}-BE");

    public static ReportWords In(LanguageCode language) => WordsFile.Read<ReportWords>("", language) with { Language = language };

    public string Of(Problem problem) => Fill(Problems[problem.Kind], problem.Detail);

    /// <summary>The language to mark a page's own words with. Empty, which HTML reads as unknown, when it gives none that we know: they are not in the report's.</summary>
    public static string TagOf(PageSnapshot page) => LanguageCodes.Parse(page.Lang) is var language && language != LanguageCode.Unknown ? language.Tag() : "";

    public string PageCount(int pages) => pages switch { 0 => NoPage, 1 => OnePage, _ => Fill(Pages, pages) };

    public string ProblemCount(int problems) => problems switch { 0 => ProblemNone, 1 => ProblemOne, _ => Fill(ProblemMany, problems) };

    public string PlaceCount(int places) => places == 1 ? PlaceOne : Fill(Places, places);

    /// <summary>Replaces {0}, {1}. Text from pages may hold braces: they stay as they are.</summary>
    public static string Fill(string template, params object[] values) => Slot().Replace(template, slot =>
        int.Parse(slot.ValueSpan[1..^1], CultureInfo.InvariantCulture) is var index && index < values.Length ? Convert.ToString(values[index], CultureInfo.InvariantCulture)! : slot.Value);

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Slot();
}
