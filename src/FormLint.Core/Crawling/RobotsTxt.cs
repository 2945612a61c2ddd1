using System.Globalization;

namespace FormLint.Core.Crawling;

/// <summary>
/// A site's wishes to robots, read after RFC 9309: the group for our name, else the one for everybody;
/// the longest matching path decides, and allow wins a tie. No package for this could be restored.
/// </summary>
public sealed class RobotsTxt
{
    private readonly List<(bool Allow, PathPattern Path)> rules = [];

    public static readonly RobotsTxt AllowsAll = new();

    /// <summary>Seconds between two requests, where the site asks for it.</summary>
    public double? CrawlDelay { get; private set; }

    public IList<string> Sitemaps { get; } = [];

    public static RobotsTxt Parse(string text, string robotName)
    {
        var own = new RobotsTxt();
        var everybody = new RobotsTxt();
        var found = false;
        var current = new List<RobotsTxt>();
        var agentsOpen = false;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n', '\r').Take(10_000))
        {
            var clean = line.Split('#')[0].Trim();
            var colon = clean.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            var (key, value) = (clean[..colon].Trim().ToLowerInvariant(), clean[(colon + 1)..].Trim());
            if (key == "user-agent")
            {
                if (!agentsOpen) current.Clear();
                agentsOpen = true;
                if (value == "*") current.Add(everybody);
                else if (Name(value).Equals(robotName, StringComparison.OrdinalIgnoreCase)) { current.Add(own); found = true; }
                continue;
            }
            if (key == "sitemap") { own.Sitemaps.Add(value); everybody.Sitemaps.Add(value); continue; }
            agentsOpen = false;
            foreach (var group in current) group.Add(key, value);
        }
        return found ? own : everybody;
    }

    public bool Allows(Uri address)
    {
        // A site cannot forbid to read its wishes.
        if (address.AbsolutePath == "/robots.txt") return true;
        var path = PathPattern.Octets(address.PathAndQuery);
        var deciding = rules.Where(rule => rule.Path.Matches(path)).OrderByDescending(rule => rule.Path.Length).ThenByDescending(rule => rule.Allow).FirstOrDefault();
        return deciding.Path is null || deciding.Allow;
    }

    private void Add(string key, string value)
    {
        if (key == "crawl-delay" && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)) CrawlDelay = Math.Min(seconds, 60);
        if (key is "allow" or "disallow" && value.Length is > 0 and <= 2000) rules.Add((key == "allow", new PathPattern(value)));
    }

    // "FormLint/1.0" is FormLint: a version is no part of the name.
    private static ReadOnlySpan<char> Name(string agent)
    {
        var end = agent.AsSpan().IndexOfAnyExcept(NameCharacters);
        return end < 0 ? agent : agent.AsSpan(0, end);
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_");
}
