using FormLint.Core.Checks;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Tests.Checks;

/// <summary>Lets one check look at one small page.</summary>
internal static class Checking
{
    public static List<Observation> Sees(this PageCheck check, string body, string lang = "fr", string head = "<title>Exemple</title>") =>
        [.. check.Inspect(new Page(Pages.Of(body, lang, head)))];

    public static List<Observation> Sees(this PageCheck check, PageSnapshot page) => [.. check.Inspect(new Page(page))];

    public static IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Words(string[] fr, params string[] nl) =>
        new Dictionary<LanguageCode, IReadOnlyList<string>> { [LanguageCode.Fr] = fr, [LanguageCode.Nl] = nl };
}
