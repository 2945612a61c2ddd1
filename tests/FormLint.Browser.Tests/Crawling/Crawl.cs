using FormLint.Core.Configuration;
using FormLint.Core.Crawling;

namespace FormLint.Browser.Tests.Crawling;

/// <summary>One crawl, with what it handed on.</summary>
internal sealed class Crawl(Chromium chromium, int parallel = 2)
{
    private readonly List<PageVisit> visits = [];
    private readonly List<(Uri Address, long At)> starts = [];

    public IReadOnlyList<PageVisit> Visits => visits;

    /// <summary>Path and query of each page handed on, in order.</summary>
    public IEnumerable<string> Pages => visits.Select(visit => new Uri(visit.Snapshots[0].Url).PathAndQuery);

    /// <summary>When each visit began, in milliseconds.</summary>
    public IReadOnlyList<(Uri Address, long At)> Starts => starts;

    public static CrawlSettings Settings { get; } = new() { MaxPages = 60, Depth = 100 };

    public Task RunAsync(Uri start, CrawlSettings? settings = null, RobotsTxt? robots = null, int delay = 0, CancellationToken stop = default) =>
        RunAsync(new CrawlFrontier(start, settings ?? Settings, robots ?? RobotsTxt.AllowsAll), delay, stop);

    public Task RunAsync(CrawlFrontier frontier, int delay = 0, CancellationToken stop = default)
    {
        var scheduler = new VisitScheduler(new PageCapture(chromium.Run, Chromium.Plain), parallel, address =>
        {
            lock (starts) starts.Add((address, Environment.TickCount64));
        });
        return scheduler.CrawlAsync(frontier, _ => delay, visits.Add, stop);
    }
}
