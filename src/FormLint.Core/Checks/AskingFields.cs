using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>The fields by which a page asks people something: not those of a search, a login, a newsletter or a banner.</summary>
internal static class AskingFields
{
    // What authors call the one field of a search, whatever the language of the page.
    private static readonly HashSet<string> SearchNames = new(StringComparer.OrdinalIgnoreCase) { "q", "s", "query", "search", "keyword", "keywords", "recherche", "zoek", "zoeken" };

    // A form with a password and more than user name, password, "stay signed in" and a code asks for more than a login.
    private const int LargestLogin = 4;

    public static IReadOnlyList<FormControl> Of(Page page) =>
        [.. page.Fields.Where(field => !IsSearch(field)).GroupBy(field => field.Form).Where(form => Asks([.. form], form.Key is not null)).SelectMany(form => form)];

    /// <summary>Radio buttons of one name are one question.</summary>
    public static int Questions(IEnumerable<FormControl> fields) =>
        fields.DistinctBy(field => field is { Type: "radio", HtmlName: { } name } ? name : field.Selector, StringComparer.Ordinal).Count();

    private static bool IsSearch(FormControl field) => field.Type is "search" or "searchbox" || field.Landmark is "search" or "navigation" or "banner";

    private static bool Asks(List<FormControl> fields, bool isForm)
    {
        if (fields is [{ HtmlName: { } only }] && SearchNames.Contains(only)) return false;
        // Outside a form, one field sorts a list and boxes without anything else are about cookies.
        if (!isForm && (fields.Count == 1 || fields.TrueForAll(field => field.Type is "checkbox" or "switch"))) return false;
        var isLogin = fields.Count <= LargestLogin && fields.Exists(field => field.Type == "password") && !fields.Exists(field => field.Autocomplete == "new-password");
        var isNewsletter = fields.Where(field => field.Type != "checkbox").ToList() is [{ Type: "email" }];
        return !isLogin && !isNewsletter;
    }
}
