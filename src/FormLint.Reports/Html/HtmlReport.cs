using System.Text.Encodings.Web;
using System.Text.Unicode;
using FormLint.Core.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FormLint.Reports.Html;

/// <summary>The report people read: one file that needs no network and prints well.</summary>
public sealed class HtmlReport : IReportFormat
{
    public string Name => "html";

    public async Task WriteAsync(Report report, ReportWords words, TextWriter output)
    {
        var services = new ServiceCollection();
        // Without it accents become numeric references; markup is escaped either way.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Report"] = report, ["Words"] = words });
            var root = await renderer.RenderComponentAsync<ReportPage>(parameters);
            await output.WriteAsync("<!doctype html>\n");
            root.WriteHtmlTo(output);
        });
    }
}
