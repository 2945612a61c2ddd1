using AngleSharp.Dom;
using FormLint.Core.Model;

namespace FormLint.Core.Capture.Outline;

/// <summary>The addresses a page leads to.</summary>
internal static class PageLinks
{
    // A page with more links than this is a trap or a dump; the crawler's own limits are far lower.
    private const int Max = 5000;

    public static IReadOnlyList<PageLink> Of(IDocument document, Uri address)
    {
        var links = new List<PageLink>();
        foreach (var anchor in document.QuerySelectorAll("a[href], area[href]").Take(Max))
        {
            if (anchor.HasAttribute("download") || Resolve(address, anchor.GetAttribute("href")) is not { } href) continue;
            var rel = anchor.GetAttribute("rel");
            links.Add(new PageLink(href, FoldedText.Of(anchor), rel?.Contains("nofollow", StringComparison.OrdinalIgnoreCase) == true));
        }
        return links;
    }

    /// <summary>What the page's relative addresses start from.</summary>
    public static Uri BaseOf(IDocument document, Uri address) =>
        Resolve(address, document.QuerySelector("base[href]")?.GetAttribute("href")) is { } given ? new Uri(given) : address;

    /// <summary>The absolute http(s) or file address, or null.</summary>
    public static string? Resolve(Uri address, string? href) =>
        href is { Length: > 0 and < 4000 } && Uri.TryCreate(address, href.Trim(), out var uri) && uri.Scheme is "http" or "https" or "file" ? uri.AbsoluteUri : null;
}
