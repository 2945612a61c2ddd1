using System.Diagnostics;
using System.Globalization;
using FormLint.Core.Capture;
using FormLint.Core.Model;
using Microsoft.Playwright;

namespace FormLint.Browser;

/// <summary>Opens one address and reads it on each screen. Whatever the page does, a visit ends in bounded time.</summary>
public sealed class PageCapture(BrowserRun run, CaptureRequest request)
{
    /// <summary>How often a page may send on to another by itself before it is read.</summary>
    private const int MaxMoves = 4;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The mouse before the finger: where no mouse is plugged in, Chromium cannot take a finger away again, and shows the
    /// page as for a machine that has neither.
    /// </summary>
    private readonly IReadOnlyList<Viewport> viewports = [.. request.Viewports.OrderBy(viewport => viewport.Touch)];

    public async Task<PageVisit> VisitAsync(Uri target, CancellationToken stop)
    {
        var visit = new Visit(target);
        var tab = await run.TakeTabAsync(viewports[0].Touch);
        await using var closing = stop.Register(() => _ = tab.Page.CloseAsync());
        try
        {
            tab.Manners.Begin(visit.Shown, visit.Problems);
            tab.Life.Begin();
            tab.Guard.Begin(url => IsAllowed(url, target));
            await OpenAsync(tab, visit, stop);
            if (visit.Failed) visit.Snapshots.Clear();
            visit.Snapshots.Sort((one, other) => Rank(one).CompareTo(Rank(other)));
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            stop.ThrowIfCancellationRequested();
            visit.Fail(tab.Guard.Stopped is { } reason ? new Problem(visit.Shown, reason.Kind, reason.Detail)
                : tab.Crashed ? new Problem(visit.Shown, ProblemKind.Crashed)
                : error is TimeoutException ? visit.TimedOut(request.Timeout) : LoadFailure.Of(visit.Shown, error.Message));
        }
        await PutAwayAsync(tab, visit);
        return new PageVisit(target, visit.Snapshots, visit.Problems);
    }

    /// <summary>What one visit has come to so far.</summary>
    private sealed record Visit(Uri Target)
    {
        public string Shown { get; } = Addresses.Shown(Target);
        public List<PageSnapshot> Snapshots { get; } = [];
        public List<Problem> Problems { get; } = [];
        public bool Failed => Problems.Exists(problem => problem.IsFatal && problem.Kind is not (ProblemKind.AxeFailed or ProblemKind.AxeTimedOut));

        public Problem TimedOut(TimeSpan limit) => new(Shown, ProblemKind.TimedOut, Number((int)limit.TotalSeconds));

        public void Fail(Problem problem)
        {
            Problems.Add(problem);
            Snapshots.Clear();
        }
    }

    private async Task OpenAsync(Tab tab, Visit visit, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        await tab.ShowOnAsync(viewports[0]);
        try
        {
            await tab.Page.GotoAsync(visit.Target.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded, Timeout = (float)request.Timeout.TotalMilliseconds });
        }
        catch (PlaywrightException) when (tab.Guard.Stopped is null && IsRefusal(tab.Guard.Status))
        {
            // An answer without a page: the browser shows its own, and the site's answer is what counts.
        }
        if (Refused(tab, visit)) return;
        if (visit.Target.IsFile && File.Exists(visit.Target.LocalPath) && !HtmlFile.Decode(await File.ReadAllBytesAsync(visit.Target.LocalPath, stop)).IsUtf8)
            visit.Problems.Add(new Problem(visit.Shown, ProblemKind.NotUtf8));

        foreach (var viewport in viewports)
        {
            if (viewport != viewports[0])
            {
                clock.Restart();
                await tab.ShowOnAsync(viewport);
            }
            await ReadAsync(tab, visit, viewport, clock);
            if (visit.Failed) return;
            stop.ThrowIfCancellationRequested();
        }
    }

    private async Task ReadAsync(Tab tab, Visit visit, Viewport viewport, Stopwatch clock)
    {
        var first = visit.Snapshots.Count == 0;
        var reading = await SettledAsync(tab, visit, first);
        if (reading is null || Refused(tab, visit)) return;
        var axe = await AskAxeAsync(tab, visit, first);
        if (Refused(tab, visit)) return;
        if (first) AddLimits(reading, visit);
        // A page whose thread is still busy with axe answers nothing more.
        var answers = axe.Error != "timeout";
        var page = new PageSnapshot
        {
            Url = Addresses.WithoutSecrets(reading.Url),
            Status = visit.Target.IsFile ? null : tab.Guard.Status,
            Title = reading.Title,
            Lang = reading.Lang,
            Kind = CaptureKind.Browser,
            Viewport = viewport,
            Document = new Box(0, 0, reading.Width, reading.Height),
            Outline = StaticCapture.ReadRendered(reading.Html, new Uri(reading.Url)),
            Axe = axe.Axe,
            Html = reading.Html,
            AccessibilityTree = request.AccessibilityTree && answers ? await AriaTree.TakeAsync(tab.Page, reading) : null,
        };
        if (answers && request.WantsPicture(page)) page = page with { Screenshot = await Screenshot.TakeAsync(tab.Session, reading.Width, reading.Height) };
        visit.Snapshots.Add(page with { Times = new CaptureTimes((int)clock.ElapsedMilliseconds, axe.Milliseconds) });
    }

    /// <summary>The page once it has stopped changing. A page that sends on to another while it is read is left for that other.</summary>
    private async Task<PageReading?> SettledAsync(Tab tab, Visit visit, bool first)
    {
        for (var moves = 0; ; moves++)
        {
            try
            {
                if (first)
                {
                    if (!await tab.Life.LoadedAsync(PageLimits.Loading)) visit.Problems.Add(new Problem(visit.Shown, ProblemKind.StillLoading));
                    await tab.World.EnterAsync().WaitAsync(request.Timeout);
                    if (!await tab.World.IsStillAsync().WaitAsync(request.Timeout)) await tab.Life.QuietAsync(PageLimits.Settling);
                }
                return await tab.World.ReadAsync(PageLimits.Reading(again: !first)).WaitAsync(request.Timeout + Grace);
            }
            catch (PlaywrightException) when (moves < MaxMoves && !tab.Page.IsClosed && tab.Guard.Stopped is null)
            {
                first = true;
            }
        }
    }

    private async Task<AxeReading> AskAxeAsync(Tab tab, Visit visit, bool first)
    {
        if (request.AxeRules.Count == 0) return new AxeReading();
        var origins = first && tab.Page.Frames.Count > 1 ? await FrameAxe.InjectAsync(tab.Page, PageLimits.Frames) : [];
        AxeReading answer;
        try
        {
            // axe's own time limit needs the page's thread; this one does not.
            answer = await tab.World.AskAxeAsync(PageLimits.Axe(request, origins)).WaitAsync(request.Timeout + Grace);
        }
        catch (TimeoutException)
        {
            answer = new AxeReading(Error: "timeout");
        }
        if (answer.Error is "timeout") visit.Problems.Add(new Problem(visit.Shown, ProblemKind.AxeTimedOut));
        else if (answer.Error is { } error) visit.Problems.Add(new Problem(visit.Shown, ProblemKind.AxeFailed, error));
        return answer;
    }

    // The guard hears of every answer and every door, also those the page opens by itself after it has loaded.
    private static bool Refused(Tab tab, Visit visit)
    {
        if (tab.Guard.Stopped is { } reason) visit.Fail(new Problem(visit.Shown, reason.Kind, reason.Detail));
        else if (IsRefusal(tab.Guard.Status)) visit.Fail(new Problem(visit.Shown, ProblemKind.HttpStatus, Number(tab.Guard.Status)));
        else return false;
        return true;
    }

    private int Rank(PageSnapshot page) => request.Viewports.Index().First(viewport => viewport.Item == page.Viewport).Index;

    private static bool IsRefusal(int status) => status is >= 400 or 204 or 205;

    private static void AddLimits(PageReading reading, Visit visit)
    {
        if (reading.Limits.Contains("frames")) visit.Problems.Add(new Problem(visit.Shown, ProblemKind.FramesLeftOut, Number(PageLimits.Frames)));
        if (reading.Limits.Contains("elements") || reading.Limits.Contains("depth")) visit.Problems.Add(new Problem(visit.Shown, ProblemKind.ElementsLeftOut));
    }

    private bool IsAllowed(string url, Uri target)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return false;
        if (uri.Scheme is "about" or "data" or "blob") return true;
        return target.IsFile ? uri.IsFile : Addresses.SameSite(uri, target) || request.AllowedHosts.Contains(uri.Host) || request.AllowedHosts.Contains(uri.Authority);
    }

    // Only a page that behaved leaves a tab that can be trusted with the next one.
    private async Task PutAwayAsync(Tab tab, Visit visit)
    {
        if (visit.Problems.Count == 0)
        {
            try
            {
                await tab.LeaveAsync().WaitAsync(TimeSpan.FromSeconds(2));
                await run.GiveBackAsync(tab, viewports[0].Touch);
                return;
            }
            catch (Exception error) when (error is PlaywrightException or TimeoutException)
            {
                // Closed below.
            }
        }
        await tab.CloseAsync();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
