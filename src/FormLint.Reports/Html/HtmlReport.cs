using FormLint.Core.Model;

namespace FormLint.Reports.Html;

/// <summary>The report people read: one file that needs no network and prints well.</summary>
public sealed class HtmlReport : IReportFormat
{
    public string Name => "html";

    public Task WriteAsync(Report report, ReportWords words, TextWriter output) =>
        HtmlFile.WriteAsync<ReportPage>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Report"] = report, ["Words"] = words }, output);
}
