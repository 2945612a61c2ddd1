using System.Text.RegularExpressions;
using FormLint.Core.Capture;

namespace FormLint.Core.Crawling;

/// <summary>
/// Links a robot must not follow even by GET, because some sites act on them; files that are no pages; and the pages of
/// one person, whose number was blotted out of the address.
/// </summary>
internal static partial class NeverFollow
{
    public static bool Matches(Uri address)
    {
        var readable = Uri.UnescapeDataString(address.PathAndQuery);
        return Acts().IsMatch(readable) || readable.Contains(PersonalNumbers.Blot, StringComparison.Ordinal) || IsFile().IsMatch(address.AbsolutePath);
    }

    [GeneratedRegex(@"(?:^|[/?&=_.-])(?:log-?out|sign-?out|d[eé]connexion|se-d[eé]connecter|afmelden|uitloggen|delete|supprimer|verwijderen|unsubscribe|d[eé]sinscription|uitschrijven|annuler|annuleren|remove)(?:$|[/?&=_.-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Acts();

    [GeneratedRegex(@"\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|zip|gz|tgz|xz|rar|7z|png|jpe?g|gif|svg|webp|ico|mp[34]|webm|ogg|avi|mov|css|js|json|xml|rss|atom|ics|epub|exe|deb|dmg|iso|csv|txt)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsFile();
}
