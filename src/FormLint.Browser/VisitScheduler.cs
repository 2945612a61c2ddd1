using FormLint.Core.Capture;
using FormLint.Core.Crawling;

namespace FormLint.Browser;

/// <summary>Visits addresses, several at a time, politely; hands each visit on as soon as it ends.</summary>
public sealed class VisitScheduler(PageCapture capture, int parallel, Action<Uri> onStart)
{
    /// <summary>A list of addresses, in any order of ending. <paramref name="delay"/> milliseconds between two starts on one host.</summary>
    public async Task VisitAllAsync(IReadOnlyList<Uri> targets, Func<Uri, int> delay, Action<PageVisit> onEnd, CancellationToken stop)
    {
        var pace = new HostPace(delay);
        await Parallel.ForEachAsync(targets, new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = stop }, async (target, token) =>
        {
            await pace.WaitAsync(target, token);
            onStart(target);
            onEnd(await capture.VisitAsync(target, token));
        });
    }

    /// <summary>
    /// A site from one page on. Pages of one depth are visited side by side and their links taken in the order
    /// of the pages, so that the same site gives the same pages whatever answers first.
    /// </summary>
    public async Task CrawlAsync(CrawlFrontier frontier, Func<Uri, int> delay, Action<PageVisit> onEnd, CancellationToken stop)
    {
        var pace = new HostPace(delay);
        while (true)
        {
            var wave = new List<(Uri Address, int Depth)>();
            while (wave.Count < parallel * 4 && frontier.TryNext(out var address, out var depth)) wave.Add((address, depth));
            if (wave.Count == 0) return;
            var visits = new PageVisit?[wave.Count];
            try
            {
                await Parallel.ForAsync(0, wave.Count, new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = stop }, async (index, token) =>
                {
                    await pace.WaitAsync(wave[index].Address, token);
                    onStart(wave[index].Address);
                    visits[index] = await capture.VisitAsync(wave[index].Address, token);
                });
            }
            finally
            {
                // Also when the run is stopped: what was gathered is kept.
                for (var i = 0; i < wave.Count; i++)
                {
                    if (visits[i] is { } visit) Accept(frontier, wave[i], visit, onEnd);
                }
            }
        }
    }

    private static void Accept(CrawlFrontier frontier, (Uri Address, int Depth) asked, PageVisit visit, Action<PageVisit> onEnd)
    {
        if (visit.Snapshots is [var page, ..])
        {
            frontier.AddLinks(page.Outline, asked.Depth);
            // A redirect or a canonical link says that this is another view of a page.
            var itself = Uri.TryCreate(new Uri(page.Url), page.Outline.Canonical, out var canonical) && Addresses.SameSite(canonical, asked.Address) ? canonical : new Uri(page.Url);
            if (CanonicalUrl.Of(itself) != CanonicalUrl.Of(asked.Address) && !frontier.IsNew(itself.AbsoluteUri)) return;
        }
        onEnd(visit);
    }
}

/// <summary>Keeps a distance between two requests to one host.</summary>
internal sealed class HostPace(Func<Uri, int> delay)
{
    private readonly Dictionary<string, long> nextStart = new(StringComparer.OrdinalIgnoreCase);

    public Task WaitAsync(Uri target, CancellationToken stop)
    {
        var milliseconds = delay(target);
        if (milliseconds <= 0) return Task.CompletedTask;
        long wait;
        lock (nextStart)
        {
            var now = Environment.TickCount64;
            var start = Math.Max(now, nextStart.GetValueOrDefault(target.Authority));
            nextStart[target.Authority] = start + milliseconds;
            wait = start - now;
        }
        return Task.Delay(TimeSpan.FromMilliseconds(wait), stop);
    }
}
