using FormLint.Core.Model;

namespace FormLint.Reports;

/// <summary>One way to write a report. Adding a format is one class and one line in <see cref="ReportFormats"/>.</summary>
public interface IReportFormat
{
    string Name { get; }

    Task WriteAsync(Report report, ReportWords words, TextWriter output);
}
