using System.Diagnostics;
using System.Text.Json;
using FormLint.Core.Capture;
using FormLint.Core.Model;
using Microsoft.Playwright;

namespace FormLint.Browser;

/// <summary>Opens one address, reads it on each screen, and closes it. Whatever the page does, a visit ends in bounded time.</summary>
public sealed class PageCapture(BrowserRun run, CaptureRequest request)
{
    private const int MaxElements = 100_000;
    private const int MaxFrames = 50;

    public async Task<PageVisit> VisitAsync(Uri target, CancellationToken stop)
    {
        var problems = new List<Problem>();
        var snapshots = new List<PageSnapshot>();
        var shown = target.IsFile ? target.LocalPath : target.AbsoluteUri;
        var page = await run.NewPageAsync();
        await using var closing = stop.Register(() => _ = page.CloseAsync());
        try
        {
            await ReadAsync(page, target, shown, snapshots, problems, stop);
        }
        catch (PlaywrightException error) when (!stop.IsCancellationRequested)
        {
            problems.Add(LoadFailure.Of(shown, error.Message));
        }
        catch (TimeoutException) when (!stop.IsCancellationRequested)
        {
            problems.Add(new Problem(shown, ProblemKind.TimedOut, Seconds(request.Timeout)));
        }
        catch (PlaywrightException)
        {
            stop.ThrowIfCancellationRequested();
        }
        finally
        {
            await CloseAsync(page);
        }
        return new PageVisit(target, snapshots, problems);
    }

    private async Task ReadAsync(IPage page, Uri target, string shown, List<PageSnapshot> snapshots, List<Problem> problems, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        PageManners.Apply(page, shown, problems);
        var session = await page.Context.NewCDPSessionAsync(page);
        var guard = await NavigationGuard.OnAsync(session, url => IsAllowed(url, target));
        var world = new PageWorld(session);
        await world.PrepareAsync();
        IResponse? response;
        try
        {
            response = await page.GotoAsync(target.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded, Timeout = (float)request.Timeout.TotalMilliseconds });
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException && guard.Stopped is not null)
        {
            problems.Add(new Problem(shown, guard.Stopped.Value.Kind, guard.Stopped.Value.Detail));
            return;
        }
        catch (PlaywrightException) when (guard.Status >= 400)
        {
            // An error without a page: the browser shows its own, and the site's answer is what counts.
            problems.Add(new Problem(shown, ProblemKind.HttpStatus, guard.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            return;
        }
        if (response is { Status: >= 400 } refused)
        {
            problems.Add(new Problem(shown, ProblemKind.HttpStatus, refused.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            return;
        }
        if (!await IsLoadedAsync(page)) problems.Add(new Problem(shown, ProblemKind.StillLoading));

        foreach (var viewport in request.Viewports)
        {
            var first = snapshots.Count == 0;
            if (!first)
            {
                clock.Restart();
                await ResizeAsync(session, viewport);
            }
            var reading = await EvaluateAsync(page, world, first);
            AddLimits(reading, shown, problems, first);
            snapshots.Add(new PageSnapshot
            {
                Url = Addresses.WithoutSecrets(reading.Url),
                Status = target.IsFile ? null : response?.Status,
                Title = reading.Title,
                Lang = reading.Lang,
                Kind = CaptureKind.Browser,
                Viewport = viewport,
                Document = new Box(0, 0, reading.Width, reading.Height),
                Outline = StaticCapture.ReadRendered(reading.Html, new Uri(reading.Url)),
                Axe = reading.Axe,
                Html = reading.Html,
                AccessibilityTree = request.AccessibilityTree ? await page.Locator("body").AriaSnapshotAsync() : null,
                Screenshot = request.Screenshots ? await Screenshot.TakeAsync(session, reading.Width, reading.Height) : null,
                Times = new CaptureTimes((int)clock.ElapsedMilliseconds, reading.AxeMs),
            });
            stop.ThrowIfCancellationRequested();
        }
    }

    private async Task<PageReading> EvaluateAsync(IPage page, PageWorld world, bool first)
    {
        var origins = first && page.Frames.Count > 1 ? await FrameAxe.InjectAsync(page, MaxFrames) : [];
        var options = new
        {
            rules = request.AxeRules,
            layoutRules = CaptureScript.LayoutRules,
            axeTimeout = request.Timeout.TotalMilliseconds,
            maxElements = MaxElements,
            maxFrames = MaxFrames,
            frameOrigins = origins,
            reuse = !first,
            still = 100,
            stillLimit = 3000,
        };
        // A page whose own script never ends never answers: the bound is ours.
        var bound = request.Timeout + TimeSpan.FromSeconds(10);
        return PageReading.Parse(await world.ReadAsync(options).WaitAsync(bound));
    }

    private static async Task<bool> IsLoadedAsync(IPage page)
    {
        try
        {
            await page.WaitForLoadStateAsync(LoadState.Load, new PageWaitForLoadStateOptions { Timeout = 10_000 });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private static Task<JsonElement?> ResizeAsync(ICDPSession session, Viewport viewport) => session.SendAsync("Emulation.setDeviceMetricsOverride", new Dictionary<string, object>
    {
        ["width"] = viewport.Width,
        ["height"] = viewport.Height,
        ["deviceScaleFactor"] = 1,
        ["mobile"] = viewport.Touch,
    });

    private static void AddLimits(PageReading reading, string shown, List<Problem> problems, bool first)
    {
        if (reading.AxeError is "timeout") problems.Add(new Problem(shown, ProblemKind.AxeTimedOut));
        else if (reading.AxeError is { } error) problems.Add(new Problem(shown, ProblemKind.AxeFailed, error));
        if (!first) return;
        if (reading.Limits.Contains("frames")) problems.Add(new Problem(shown, ProblemKind.FramesLeftOut, MaxFrames.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (reading.Limits.Contains("elements") || reading.Limits.Contains("depth")) problems.Add(new Problem(shown, ProblemKind.ElementsLeftOut));
    }

    private bool IsAllowed(string url, Uri target)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return false;
        if (uri.Scheme is "about" or "data" or "blob") return true;
        return target.IsFile ? uri.IsFile : Addresses.SameSite(uri, target) || request.AllowedHosts.Contains(uri.Host) || request.AllowedHosts.Contains(uri.Authority);
    }

    private static async Task CloseAsync(IPage page)
    {
        try
        {
            await page.CloseAsync().WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // A page that will not close goes when the browser does.
        }
    }

    private static string Seconds(TimeSpan time) => ((int)time.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
