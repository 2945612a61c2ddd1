using System.Text.RegularExpressions;

namespace FormLint.Core.Capture;

/// <summary>Web addresses: which belong together, and what in them must not be kept.</summary>
public static partial class Addresses
{
    /// <summary>Same host and port; www. counts as the same site, because services redirect between the two.</summary>
    public static bool SameSite(Uri one, Uri other) => one.IsFile == other.IsFile && Host(one).Equals(Host(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The address without user name, fragment, session ids, tokens and personal numbers.</summary>
    public static string WithoutSecrets(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) return url;
        var builder = new UriBuilder(uri) { UserName = "", Password = "", Fragment = "" };
        builder.Path = PathSession().Replace(builder.Path, "");
        builder.Query = Secret().Replace(builder.Query, match => match.Groups[1].Value + "=…");
        return PersonalNumbers.BlottedIn(builder.Uri.IsDefaultPort ? new UriBuilder(builder.Uri) { Port = -1 }.Uri.AbsoluteUri : builder.Uri.AbsoluteUri);
    }

    /// <summary>A target as messages name it: a path, or an address without secrets.</summary>
    public static string Shown(Uri target) => target.IsFile ? target.LocalPath : WithoutSecrets(target.AbsoluteUri);

    private static string Host(Uri uri)
    {
        var authority = uri.Authority;
        return authority.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? authority[4..] : authority;
    }

    [GeneratedRegex(@"([?&](?:token|code|state|sid|ticket|sso|session|sessionid|phpsessid|jsessionid|access_token|id_token|password|niss|insz|rrn))=[^&]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();

    [GeneratedRegex(@";jsessionid=[^/?#]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PathSession();
}
