using System.Globalization;
using FormLint.Core.Checks;
using FormLint.Core.Model;
using FormLint.Core.Rules;

namespace FormLint.Core;

/// <summary>
/// Names findings so that they can be recognised in the next run: by rule, address path, role and name of the
/// target. Class names, ids and order may change; a text that changes is another finding.
/// </summary>
internal sealed class FindingFingerprints(PageSnapshot page)
{
    private readonly Dictionary<string, int> seenBefore = new(StringComparer.Ordinal);

    public (string Fingerprint, string Group) Next(string rule, Observation seen)
    {
        var what = $"{rule}|{seen.Place.Role}|{Normal(seen.Place.Name)}|{seen.Outcome}";
        var key = $"{what}|{PathOf(page.Url)}|{page.Profile}";
        var count = seenBefore[key] = seenBefore.GetValueOrDefault(key) + 1;
        // Several equal targets on one page are told apart by their rank among themselves.
        var ranked = count == 1 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}|{count}");
        return (RuleFingerprint.Digest(ranked), RuleFingerprint.Digest(what));
    }

    private static string Normal(string name) => WordList.Fold(name).Trim();

    private static string PathOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.AbsolutePath : url;
}
