using FormLint.Browser;
using FormLint.Browser.Crawling;
using FormLint.Cli.Commands;
using FormLint.Cli.Targets;
using FormLint.Core;
using FormLint.Core.Capture;
using FormLint.Core.Checks;
using FormLint.Core.Crawling;
using FormLint.Core.Model;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Cli.Running;

/// <summary>From targets to journeys: captures read, files parsed, pages opened in the browser.</summary>
/// <param name="opening">The browser, already on its way; null when no page needs one.</param>
internal sealed class Gatherer(RunRequest request, IReadOnlyList<ActiveRule> rules, Terminal terminal, Task<BrowserRun>? opening)
{
    public const string RobotName = "FormLint";

    private readonly List<Journey> journeys = [];
    private readonly List<Problem> problems = [];
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public string? Browser { get; private set; }

    /// <summary>True when the person stopped the run; what was gathered until then is there.</summary>
    public bool Interrupted { get; private set; }

    public IReadOnlyList<Journey> Journeys => [.. journeys.OrderBy(journey => Order(journey))];

    public IReadOnlyList<Problem> Problems => [.. problems.OrderBy(problem => places.GetValueOrDefault(problem.Target, int.MaxValue))];

    /// <summary>True when something that was named could not be checked. A dead link found on the way is reported, no more.</summary>
    public bool Failed => problems.Exists(problem => problem.IsFatal && asked.Contains(problem.Target));

    private readonly Dictionary<string, int> ranks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public async Task GatherAsync(TargetList targets, CancellationToken stop)
    {
        foreach (var target in targets.Order) places.TryAdd(target, places.Count);
        foreach (var problem in targets.Problems)
        {
            asked.Add(problem.Target);
            problems.Add(problem);
        }
        foreach (var folder in targets.Captures) Add(CaptureFolder.Read(folder));
        if (targets.StandardInput) Add(StaticFile.OfText(await terminal.In.ReadToEndAsync(stop), request.ReadAs ?? "stdin.html"));
        foreach (var page in targets.Pages) asked.Add(Addresses.Shown(page));
        try
        {
            if (request.Static) ReadStatic(targets.Pages);
            else if (targets.Pages.Count > 0) await OpenAsync(targets.Pages, stop);
        }
        catch (OperationCanceledException)
        {
            Interrupted = true;
        }
    }

    private void Add(Gathered gathered)
    {
        journeys.AddRange(gathered.Journeys);
        problems.AddRange(gathered.Problems);
        Browser ??= gathered.Browser;
    }

    private void Add(StaticFile.Reading reading)
    {
        if (reading.Page is { } page) journeys.Add(Journey.OfPage(page));
        problems.AddRange(reading.Problems);
    }

    private void ReadStatic(IReadOnlyList<Uri> pages)
    {
        foreach (var page in pages)
        {
            if (!page.IsFile) throw new InputException(new InputError(page.AbsoluteUri, 0, 0, "--static reads files only. Leave --static out to open an address in the browser."));
            Add(StaticFile.Read(page.LocalPath));
        }
    }

    private async Task OpenAsync(IReadOnlyList<Uri> pages, CancellationToken stop)
    {
        var config = request.Config;
        await using var run = await opening!;
        Browser = run.Version;
        var capture = new PageCapture(run, new CaptureRequest
        {
            Viewports = request.Viewports,
            AxeRules = [.. rules.Select(rule => rule.Check).OfType<AxeFindings>().SelectMany(axe => axe.AxeRules).Distinct(StringComparer.Ordinal)],
            AllowedHosts = new HashSet<string>(config.AllowHosts, StringComparer.OrdinalIgnoreCase),
            Timeout = TimeSpan.FromSeconds(config.Timeout),
            // A report shows pictures of what was found, and of nothing else.
            WantsPicture = page => request.Everything || (config.Format.Any(format => format.Split('=')[0] == "html") && Linter.FindsAnything(page, rules)),
            AccessibilityTree = request.Everything,
        });
        for (var i = 0; i < pages.Count; i++) ranks[pages[i].AbsoluteUri] = i;
        await using var progress = VisitProgress.Start(terminal, request.Quiet, request.Crawl ? null : pages.Count);
        var scheduler = new VisitScheduler(capture, config.Parallel ?? Math.Clamp(2 * Environment.ProcessorCount, 2, 8), progress.Started);
        void End(PageVisit visit)
        {
            progress.Ended(visit.Asked);
            lock (journeys) Take(visit);
        }
        if (!request.Crawl) await scheduler.VisitAllAsync(pages, Delay, End, stop);
        else foreach (var start in pages) await CrawlAsync(scheduler, start, End, stop);
    }

    private async Task CrawlAsync(VisitScheduler scheduler, Uri start, Action<PageVisit> end, CancellationToken stop)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = true, MaxAutomaticRedirections = 3 }) { Timeout = TimeSpan.FromSeconds(10) };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"{RobotName}/{ToolVersion.Text}");
        var files = new SiteFiles(client);
        var robots = start.IsFile ? RobotsTxt.AllowsAll : await files.RobotsAsync(start, RobotName, stop);
        var settings = request.Config.Crawl;
        if (robots.CrawlDelay is { } wish) settings = settings with { Delay = Math.Max(settings.Delay ?? 0, (int)(wish * 1000)) };
        var frontier = new CrawlFrontier(start, settings, robots);
        if (frontier.IsStartForbidden)
        {
            problems.Add(new Problem(Addresses.Shown(start), ProblemKind.Forbidden));
            return;
        }
        if (!start.IsFile) frontier.AddListed(await files.SitemapAsync(start, robots, stop));
        await scheduler.CrawlAsync(frontier, address => settings.Delay ?? Delay(address), end, stop);
        if (frontier.LimitReached) problems.Add(new Problem(Addresses.Shown(start), ProblemKind.CrawlLimit, settings.MaxPages.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private void Take(PageVisit visit)
    {
        var rank = ranks.TryGetValue(visit.Asked.AbsoluteUri, out var known) ? known : ranks.Count;
        ranks.TryAdd(visit.Asked.AbsoluteUri, rank);
        foreach (var page in visit.Snapshots)
        {
            journeys.Add(Journey.OfPage(page));
            ranks.TryAdd(page.Url, rank);
        }
        problems.AddRange(visit.Problems);
    }

    // Whatever page answered first, the report keeps the order of the targets.
    private int Order(Journey journey) => ranks.GetValueOrDefault(journey.Name);

    private int Delay(Uri target) => request.Config.Crawl.Delay ?? (target.IsLoopback || target.IsFile ? 0 : 500);

    /// <summary>Starts the browser for the pages there are, while the rules are being read.</summary>
    public static Task<BrowserRun> OpenBrowser(RunRequest request) =>
        BrowserRun.OpenAsync(request.Config.Browser, LocaleOf(request.Config.Language), $" {RobotName}/{ToolVersion.Text}");

    private static string LocaleOf(LanguageCode language) => language switch { LanguageCode.Fr => "fr-BE", LanguageCode.Nl => "nl-BE", _ => "en-GB" };

}
