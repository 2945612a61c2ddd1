using DotNet.Globbing;
using FormLint.Core.Capture;
using FormLint.Core.Configuration;
using FormLint.Core.Model;

namespace FormLint.Core.Crawling;

/// <summary>What is still to visit and what must not be: same site, once each, in bounds. Breadth first, in the order of the links.</summary>
public sealed class CrawlFrontier
{
    /// <summary>Addresses that differ in their numbers only are most often a calendar or an archive: more of them teach nothing.</summary>
    private const int MaxPerPattern = 30;

    private readonly Uri start;
    private readonly CrawlSettings settings;
    private readonly RobotsTxt robots;
    private readonly List<Glob> include;
    private readonly List<Glob> exclude;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> perPattern = new(StringComparer.Ordinal);
    private readonly Queue<(Uri Address, int Depth)> waiting = new();
    private int given;

    public CrawlFrontier(Uri start, CrawlSettings settings, RobotsTxt robots)
    {
        (this.start, this.settings, this.robots) = (start, settings, robots);
        include = [.. settings.Include.Select(Glob.Parse)];
        exclude = [.. settings.Exclude.Select(Glob.Parse)];
        IsStartForbidden = !robots.Allows(start);
        known.Add(CanonicalUrl.Of(start));
        if (!IsStartForbidden) waiting.Enqueue((start, 0));
    }

    public bool IsStartForbidden { get; }

    /// <summary>True when pages were left out because <see cref="CrawlSettings.MaxPages"/> was reached.</summary>
    public bool LimitReached => given >= settings.MaxPages && waiting.Count > 0;

    public bool TryNext(out Uri address, out int depth)
    {
        (address, depth) = (start, 0);
        if (given >= settings.MaxPages || !waiting.TryDequeue(out var next)) return false;
        given++;
        (address, depth) = next;
        return true;
    }

    /// <summary>Addresses a sitemap names count as one click from the start.</summary>
    public void AddListed(IEnumerable<Uri> addresses)
    {
        foreach (var address in addresses) Add(address, 1);
    }

    public void AddLinks(PageOutline page, int depth)
    {
        foreach (var link in page.Links)
        {
            if (!link.NoFollow && Uri.TryCreate(link.Href, UriKind.Absolute, out var address)) Add(address, depth + 1);
        }
    }

    /// <summary>A page that turned out to live under another address (a redirect, a canonical link): false when it was seen there already.</summary>
    public bool IsNew(string url) => !Uri.TryCreate(url, UriKind.Absolute, out var address) || known.Add(CanonicalUrl.Of(address));

    private void Add(Uri address, int depth)
    {
        if (depth > settings.Depth || !Addresses.SameSite(address, start) || NeverFollow.Matches(address) || CanonicalUrl.LooksEndless(address)) return;
        if (!IsWanted(address) || !robots.Allows(address) || !known.Add(CanonicalUrl.Of(address))) return;
        var pattern = CanonicalUrl.Pattern(address);
        var hasNumbers = pattern.Contains('#', StringComparison.Ordinal) || pattern.Contains('=', StringComparison.Ordinal);
        var count = perPattern[pattern] = perPattern.GetValueOrDefault(pattern) + 1;
        if (hasNumbers && count > MaxPerPattern) return;
        waiting.Enqueue((new UriBuilder(address) { Fragment = "" }.Uri, depth));
    }

    private bool IsWanted(Uri address)
    {
        var whole = address.GetLeftPart(UriPartial.Query);
        bool Fits(Glob glob) => glob.IsMatch(whole) || glob.IsMatch(address.AbsolutePath);
        return (include.Count == 0 || include.Exists(Fits)) && !exclude.Exists(Fits);
    }
}
