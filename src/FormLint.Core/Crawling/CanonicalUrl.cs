using System.Text.RegularExpressions;

namespace FormLint.Core.Crawling;

/// <summary>One spelling for all addresses of one page, so that it is visited once.</summary>
public static partial class CanonicalUrl
{
    /// <summary>Without fragment, "www.", default file name, tracking and session parameters; parameters in order.</summary>
    public static string Of(Uri address)
    {
        var path = PathSession().Replace(address.AbsolutePath, "");
        if (path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase)) path = path[..^"index.html".Length];
        var query = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !Ignored().IsMatch(part)).Order(StringComparer.Ordinal);
        var joined = string.Join('&', query);
        // The same site is the same page, whichever of its two names a link uses.
        var site = address.GetLeftPart(UriPartial.Authority).ToLowerInvariant().Replace("://www.", "://", StringComparison.Ordinal);
        return site + path + (joined.Length > 0 ? "?" + joined : "");
    }

    /// <summary>
    /// The address with its numbers blotted out. A calendar, a session id or an endless list shows as many
    /// addresses of one pattern.
    /// </summary>
    public static string Pattern(Uri address) => Digits().Replace(address.AbsolutePath, "#") + "?" + Values().Replace(address.Query.TrimStart('?'), "=");

    /// <summary>True for addresses no person would have: very long, or with a folder that repeats again and again.</summary>
    public static bool LooksEndless(Uri address)
    {
        if (address.AbsoluteUri.Length > 1000) return true;
        var folders = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return folders.Length > 20 || folders.GroupBy(folder => folder, StringComparer.OrdinalIgnoreCase).Any(same => same.Count() > 3);
    }

    [GeneratedRegex(@"^(?:utm_\w+|fbclid|gclid|mc_eid|sid|sessionid|session|phpsessid|jsessionid|aspsessionid\w*)(?:=|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ignored();

    [GeneratedRegex(@";jsessionid=[^/?#]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PathSession();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Values();
}
