using System.Globalization;
using System.Text.RegularExpressions;

namespace FormLint.Core.Crawling;

/// <summary>
/// A site's wishes to robots, read after RFC 9309: the group for our name, else the one for everybody;
/// the longest matching path decides, and allow wins a tie. No package for this could be restored.
/// </summary>
public sealed class RobotsTxt
{
    private readonly List<(bool Allow, string Path, Regex Pattern)> rules = [];

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
        foreach (var line in text.Split('\n').Take(10_000))
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
                else if (value.Equals(robotName, StringComparison.OrdinalIgnoreCase)) { current.Add(own); found = true; }
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
        var path = address.PathAndQuery;
        var deciding = rules.Where(rule => rule.Pattern.IsMatch(path)).OrderByDescending(rule => rule.Path.Length).ThenByDescending(rule => rule.Allow).FirstOrDefault();
        return deciding.Pattern is null || deciding.Allow;
    }

    private void Add(string key, string value)
    {
        if (key == "crawl-delay" && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)) CrawlDelay = Math.Min(seconds, 60);
        if (key is not ("allow" or "disallow") || value.Length is 0 or > 2000) return;
        var pattern = "^" + Regex.Escape(value).Replace("\\*", ".*", StringComparison.Ordinal);
        if (pattern.EndsWith("\\$", StringComparison.Ordinal)) pattern = pattern[..^2] + "$";
        rules.Add((key == "allow", value, new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1))));
    }
}
