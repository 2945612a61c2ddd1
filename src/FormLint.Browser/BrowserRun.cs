using System.Collections.Concurrent;
using FormLint.Browser.Finding;
using FormLint.Core.Model;
using Microsoft.Playwright;

namespace FormLint.Browser;

/// <summary>One browser for the whole run, with one fresh profile shared by its pages, as in one person's visit.</summary>
public sealed class BrowserRun : IAsyncDisposable
{
    // A linter must not make a browser call home; without these flags Chromium does at every start.
    private static readonly string[] Quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly IBrowserContext context;
    private readonly ConcurrentStack<Tab> free = new();
    private readonly ConcurrentStack<Tab> touched = new();

    private BrowserRun(IPlaywright driver, IBrowser started, IBrowserContext visitor, FoundBrowser found)
    {
        (playwright, browser, context, Found) = (driver, started, visitor, found);
    }

    public FoundBrowser Found { get; }

    /// <summary>The browser's own name for itself, such as "Chromium 156.0.8078.79".</summary>
    public string Version => "Chromium " + browser.Version;

    /// <exception cref="NoBrowserException">No browser was found, or none of those found starts.</exception>
    public static async Task<BrowserRun> OpenAsync(string? asked, string locale, string userAgentSuffix)
    {
        var driver = await Playwright.CreateAsync();
        var tried = new List<BrowserFailure>();
        foreach (var found in BrowserFinder.Find(asked, driver))
        {
            try
            {
                var started = await LaunchAsync(driver, found);
                var visitor = await started.NewContextAsync(new BrowserNewContextOptions
                {
                    Locale = locale,
                    TimezoneId = "Europe/Brussels",
                    // Each tab sets its own screen, and changes it within a visit.
                    ViewportSize = ViewportSize.NoViewport,
                    ReducedMotion = ReducedMotion.Reduce,
                    ServiceWorkers = ServiceWorkerPolicy.Block,
                    AcceptDownloads = false,
                    UserAgent = UserAgent(started.Version) + userAgentSuffix,
                });
                return new BrowserRun(driver, started, visitor, found);
            }
            catch (PlaywrightException error)
            {
                tried.Add(new BrowserFailure(found, error.Message.Split('\n')[0].Trim()));
            }
        }
        driver.Dispose();
        throw new NoBrowserException(tried);
    }

    /// <summary>A tab that is free, or a new one.</summary>
    /// <param name="touch">For a screen with touch; a tab that has had one never again does without.</param>
    internal Task<Tab> TakeTabAsync(bool touch) => (touch ? touched : free).TryPop(out var tab) ? Task.FromResult(tab) : Tab.OpenAsync(context);

    /// <summary>Only a tab whose page behaved comes back.</summary>
    internal Task GiveBackAsync(Tab tab, bool tookWithTouch)
    {
        // One that changed sides would pile up: nobody asks for it.
        if (tab.Touched != tookWithTouch) return tab.CloseAsync();
        (tab.Touched ? touched : free).Push(tab);
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await browser.CloseAsync().WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // The browser is gone or hangs; ending the driver below ends it too.
        }
        playwright.Dispose();
    }

    private static Task<IBrowser> LaunchAsync(IPlaywright driver, FoundBrowser found) => driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = found.Path,
        Args = Environment.IsPrivilegedProcess && OperatingSystem.IsLinux() ? [.. Quiet, "--no-sandbox"] : Quiet,
        ChromiumSandbox = !(Environment.IsPrivilegedProcess && OperatingSystem.IsLinux()),
        Timeout = 30_000,
        HandleSIGINT = false,
        HandleSIGTERM = false,
    });

    private static string UserAgent(string version) =>
        $"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{version.Split('.')[0]}.0.0.0 Safari/537.36";
}

/// <summary>A browser that is there and does not start, with its first line of complaint.</summary>
public sealed record BrowserFailure(FoundBrowser Browser, string Reason);

public sealed class NoBrowserException(IReadOnlyList<BrowserFailure> tried) : Exception("no browser")
{
    public IReadOnlyList<BrowserFailure> Tried { get; } = tried;
}
