using FormLint.Browser.Finding;
using FormLint.Core.Model;

namespace FormLint.Browser.Tests;

/// <summary>One real browser for all tests: starting one takes longer than most pages.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private BrowserRun? run;

    public BrowserRun Run => run!;

    public async Task InitializeAsync()
    {
        // On a fresh machine the tests bring the browser they need.
        await BrowserProvision.EnsureAsync(Console.Error.WriteLine, CancellationToken.None);
        run = await OpenAsync();
    }

    public static async Task<BrowserRun> OpenAsync()
    {
        try
        {
            return await BrowserRun.OpenAsync(asked: null, "fr-BE", " FormLint/test");
        }
        catch (NoBrowserException error)
        {
            throw new InvalidOperationException("These tests need a Chromium-based browser that starts. Run: formlint browser install", error);
        }
    }

    public async Task DisposeAsync()
    {
        if (run is not null) await run.DisposeAsync();
    }

    /// <summary>Quick to give up, no axe, no pictures: what most tests need.</summary>
    public static CaptureRequest Plain { get; } = new() { Viewports = [Viewport.Phone], AxeRules = [], Timeout = TimeSpan.FromSeconds(10) };

    public static CaptureRequest WithAxe(params string[] rules) => Plain with { AxeRules = rules };

    public Task<PageVisit> VisitAsync(Uri address, CaptureRequest? request = null) => new PageCapture(Run, request ?? Plain).VisitAsync(address, CancellationToken.None);

    /// <summary>The page as seen on the first screen; the test ends here when it could not be opened.</summary>
    public async Task<PageSnapshot> SeeAsync(Uri address, CaptureRequest? request = null)
    {
        var visit = await VisitAsync(address, request);
        Assert.Empty(visit.Problems);
        return visit.Snapshots[0];
    }
}

[CollectionDefinition(Name)]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
