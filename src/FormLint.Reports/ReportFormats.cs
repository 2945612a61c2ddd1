namespace FormLint.Reports;

public static class ReportFormats
{
    /// <param name="color">Whether the terminal format may use colour.</param>
    public static IReadOnlyList<IReportFormat> All(bool color) => [new TextReport(color), new JsonReport(), new Html.HtmlReport()];

    public static IEnumerable<string> Names => All(color: false).Select(format => format.Name);
}
