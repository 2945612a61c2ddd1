using System.Text.Json.Nodes;
using FormLint.Browser;
using Microsoft.Playwright;

namespace FormLint.Cli.Tests;

/// <summary>A session from beginning to end: the sheet is filled in on a screen, its file imported. And the sheet passes its own test.</summary>
[Collection(FormlintCollection.Name)]
public sealed class ReviewSessionTests(Formlint formlint)
{
    private const string First = "form/paste-blocked";

    [Fact]
    public async Task What_a_group_answers_on_a_screen_reaches_the_ledger()
    {
        formlint.NeedsBrowser();
        using var place = new Workplace();
        formlint.Run(place, "rules", "sheet", "--language", "nl", "--rule", First, "--rule", "form/time-limit");
        await using var browser = await OpenAsync();
        var page = await browser.Run.NewPageAsync();
        await page.GotoAsync(new Uri(place["sheet-nl.html"]).AbsoluteUri);

        // Each thing that is missing is said in words.
        foreach (var (said, mend) in new (string, Func<Task>)[]
        {
            ("Schrijf eerst de voornamen", () => page.FillAsync("#name", "Groep van dinsdag")),
            ("Kies eerst de dag", () => page.FillAsync("#day", "2026-02-03")),
            ("Kruis eerst het vakje", () => page.CheckAsync("#consent")),
            ("U hebt nog niets geantwoord", () => page.GetByLabel("Wat zou u zeggen").First.FillAsync("Heel \"juist\".\nEcht: ja!")),
        })
        {
            await page.ClickAsync("#keep");
            Assert.Contains(said, await page.TextContentAsync("#message"), StringComparison.Ordinal);
            await mend();
        }
        await page.CheckAsync("input[name=rule-1-understood][value=fully]");
        await page.CheckAsync("input[name=rule-1-agree][value=yes]");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#keep"));
        await download.SaveAsAsync(place[download.SuggestedFilename]);

        Assert.Equal("sheet-nl-2026-02-03.json", download.SuggestedFilename);
        var import = formlint.Run(place, "rules", "import", download.SuggestedFilename, "--into", "reviews.yml");
        Assert.Equal((0, "reviews.yml: 1 review added", ""), (import.ExitCode, import.Out.Trim(), import.Error));
        var state = JsonNode.Parse(formlint.Run(place, "rules", "status", "--reviews", "reviews.yml", "--format", "json").Out)!["rules"]!.AsArray()
            .Single(one => (string)one!["rule"]! == First && (string)one["language"]! == "nl")!;
        Assert.Equal(("reviewed", "Heel \"juist\".\nEcht: ja!"), ((string)state["status"]!, (string)state["reviews"]![0]!["note"]!));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    public void The_sheet_holds_to_the_strictest_level_on_phone_and_desktop(string language)
    {
        using var place = new Workplace().With("formlint.yml", "target: AAA\nstandard: en301549-4.1.1\nprofiles: [phone, desktop]\nformat: [json=report.json]\nfail-on: never\n");
        formlint.Run(place, "rules", "sheet", "--language", language);

        var ran = formlint.RunInBrowser(place, "check", $"sheet-{language}.html");

        Assert.Equal((0, ""), (ran.ExitCode, ran.Out));
        var report = place.Json("report.json");
        Assert.Contains(report["rules"]!.AsArray(), rule => (string)rule!["id"]! == "wcag/color-contrast-enhanced");
        Assert.DoesNotContain(Workplace.RulesOf(report), rule => rule.StartsWith("wcag/", StringComparison.Ordinal));
    }

    private static async Task<Opened> OpenAsync()
    {
        await using var found = await BrowserRun.OpenAsync(asked: null, "nl-BE", "");
        var driver = await Playwright.CreateAsync();
        return new Opened(driver, await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = found.Found.Path, ChromiumSandbox = !Environment.IsPrivilegedProcess }));
    }

    private sealed record Opened(IPlaywright Driver, IBrowser Run) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Run.DisposeAsync();
            Driver.Dispose();
        }
    }
}
