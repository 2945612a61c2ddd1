using Microsoft.Playwright;

namespace FormLint.Browser.Finding;

/// <summary>Looks for a browser in the order: asked for, environment, installed, Playwright's own.</summary>
public static class BrowserFinder
{
    public const string Variable = "FORMLINT_BROWSER";

    /// <param name="asked">Path from the command line or the configuration; when given, nothing else will do.</param>
    public static IEnumerable<FoundBrowser> Find(string? asked, IPlaywright playwright)
    {
        if (!string.IsNullOrEmpty(asked)) return [new FoundBrowser(asked, BrowserOrigin.Option)];
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path) return [new FoundBrowser(path, BrowserOrigin.Environment)];
        return BrowserCandidates.Installed().Select(installed => new FoundBrowser(installed, BrowserOrigin.Installed)).Concat(Own(playwright));
    }

    private static IEnumerable<FoundBrowser> Own(IPlaywright playwright) =>
        File.Exists(playwright.Chromium.ExecutablePath) ? [new FoundBrowser(playwright.Chromium.ExecutablePath, BrowserOrigin.Playwright)] : [];
}
