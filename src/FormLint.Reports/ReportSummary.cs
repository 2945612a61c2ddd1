using FormLint.Core.Model;

namespace FormLint.Reports;

/// <summary>The run in a few plain sentences, the same in the terminal and on top of the HTML report.</summary>
public static class ReportSummary
{
    public static IEnumerable<string> Lines(Report report, ReportWords words, bool counts = true)
    {
        if (report.Interrupted) yield return words.Interrupted;
        if (!report.Pages.Any())
        {
            // Nothing was found because nothing was looked at: that is no good news.
            yield return words.NoPage;
            yield break;
        }
        var failed = report.Findings.Where(finding => finding.Seen.Outcome == Outcome.Failed).ToList();
        var review = report.Findings.Count - failed.Count;
        yield return PagesAndScreens(report, words);
        yield return failed.Count > 0 ? ReportWords.Fill(words.SummaryFindings, words.ProblemCount(failed.Count)) : review > 0 ? words.SummaryOnlyReview : words.SummaryClean;
        if (counts && report.Findings.Count > 0) yield return string.Join(" · ", Counts(report, words).Select(count => ReportWords.Fill(words.CountBySeverity, count.Label, count.Count)));
        if (report.Pages.Any(page => page.Kind == CaptureKind.Static)) yield return words.StaticNotice;
        var notRun = report.Tallies.Count(tally => tally.NotRun > 0);
        if (notRun > 0) yield return ReportWords.Fill(words.NotRun, notRun);
    }

    public static string PagesAndScreens(Report report, ReportWords words)
    {
        var profiles = report.Pages.Select(page => page.Profile).Distinct(StringComparer.Ordinal).ToList();
        var screens = string.Join(", ", profiles.Where(profile => profile != Viewport.NoProfile).Select(profile => words.Screens[profile]));
        var ways = new List<string>();
        if (screens.Length > 0) ways.Add(ReportWords.Fill(words.OnScreens, screens));
        if (profiles.Contains(Viewport.NoProfile)) ways.Add(words.Screens[Viewport.NoProfile]);
        var pages = report.Pages.Select(page => page.Url).Distinct(StringComparer.Ordinal).Count();
        return $"{words.PageCount(pages)} ({string.Join(", ", ways)}).";
    }

    /// <summary>How many of each weight, with what the weight means for people.</summary>
    public static IEnumerable<(string Label, string Meaning, int Count)> Counts(Report report, ReportWords words)
    {
        foreach (var severity in Enum.GetValues<Severity>().Reverse())
            yield return (words.Severity[severity], words.SeverityLong[severity], report.Findings.Count(finding => finding.Severity == severity && finding.Seen.Outcome == Outcome.Failed));
        yield return (words.NeedsReview, words.NeedsReviewLong, report.Findings.Count(finding => finding.Seen.Outcome == Outcome.NeedsReview));
    }
}
