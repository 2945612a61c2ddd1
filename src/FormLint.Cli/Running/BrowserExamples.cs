using FormLint.Browser;
using FormLint.Core.Checks;
using FormLint.Core.Model;
using FormLint.Core.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FormLint.Cli.Running;

/// <summary>Runs examples in the browser, from a real address: frames and scripts behave there as on a site.</summary>
internal static class BrowserExamples
{
    public static async Task<IReadOnlyList<ExampleResult>> RunAsync(IReadOnlyList<Rule> rules, string? browser, CancellationToken stop)
    {
        var pages = rules.SelectMany(ExampleRun.Pages).ToList();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var site = builder.Build();
        site.MapGet("/{number:int}", (int number) => Results.Content(pages[number].Html, "text/html; charset=utf-8"));
        await site.StartAsync(stop);
        await using var run = await BrowserRun.OpenAsync(browser, "fr-BE", "");
        var results = new ExampleResult[pages.Count];
        await Parallel.ForAsync(0, pages.Count, new ParallelOptions { MaxDegreeOfParallelism = Math.Clamp(Environment.ProcessorCount, 1, 4), CancellationToken = stop }, async (number, token) =>
        {
            var rule = pages[number].Rule;
            var axeRules = CheckCatalogueOf(rule) is AxeFindings axe ? axe.AxeRules : [];
            var capture = new PageCapture(run, new CaptureRequest { Viewports = [Viewport.Phone], AxeRules = axeRules });
            var visit = await capture.VisitAsync(new Uri($"{site.Urls.First()}/{number}"), token);
            results[number] = visit.Snapshots is [var seen, ..] ? ExampleRun.Judge(pages[number], seen)
                : new ExampleResult(rule, pages[number].Number, pages[number].Kind, Holds: false, string.Join(", ", visit.Problems.Select(problem => problem.Kind)));
        });
        return results;
    }

    private static PageCheck CheckCatalogueOf(Rule rule) => Core.CheckCatalogue.Create(rule.Check, rule.With, rule.File);
}
