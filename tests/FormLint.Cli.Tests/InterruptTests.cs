namespace FormLint.Cli.Tests;

[Collection(FormlintCollection.Name)]
public sealed class InterruptTests(Formlint formlint)
{
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal);

    /// <summary>A site whose second page never answers, and the moment somebody asks for it.</summary>
    private static async Task<(Site Site, Task Asked)> HangingAsync()
    {
        var asked = new TaskCompletionSource();
        var site = await Site.StartAsync();
        site.Serves("/", Workplace.FlawedPage.Replace("<h1>", "<a href='/slow'>Suite</a><h1>", StringComparison.Ordinal)).Answers("/slow", async context =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        return (site, asked.Task);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_check_that_is_stopped_reports_what_it_had_seen(bool crawling)
    {
        formlint.NeedsBrowser();
        var (site, asked) = await HangingAsync();
        await using var closing = site;
        using var place = new Workplace();
        string[] targets = crawling ? [site["/"].AbsoluteUri, "--crawl"] : [site["/"].AbsoluteUri, site["/slow"].AbsoluteUri];

        using var process = FormlintProcess.Start(place, Plain, ["check", .. targets, "--parallel", "1", "-f", "text", "-f", "json=report.json", "--language", "en"]);
        await asked;
        await process.InterruptAsync();
        var ran = await process.EndAsync();

        Assert.Equal(130, ran.ExitCode);
        Assert.Contains("Stopped before the end.", ran.Error, StringComparison.Ordinal);
        Assert.Contains("Stopped before the end.", ran.Out, StringComparison.Ordinal);
        Assert.Contains(Workplace.Flaw, ran.Out, StringComparison.Ordinal);
        Assert.Equal([site["/"].AbsoluteUri], place.Json("report.json")["pages"]!.AsArray().Select(page => page!["url"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_capture_that_is_stopped_stores_what_it_had_seen()
    {
        formlint.NeedsBrowser();
        var (site, asked) = await HangingAsync();
        await using var closing = site;
        using var place = new Workplace();

        using var process = FormlintProcess.Start(place, Plain, "capture", site["/"].AbsoluteUri, site["/slow"].AbsoluteUri, "--parallel", "1", "-o", "captures");
        await asked;
        await process.InterruptAsync();
        var ran = await process.EndAsync();
        formlint.Run(place, "check", "captures", "-f", "json=report.json");

        Assert.Equal(130, ran.ExitCode);
        Assert.Contains(Workplace.Flaw, Workplace.RulesOf(place.Json("report.json")));
    }
}
