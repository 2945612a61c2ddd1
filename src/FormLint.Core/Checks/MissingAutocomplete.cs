using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds fields about the person herself that her browser or helper cannot fill in for her (WCAG 1.3.5).</summary>
public sealed class MissingAutocomplete : PageCheck
{
    public sealed record Settings
    {
        public required IReadOnlyList<Field> Fields { get; init; }
        [Description("Words in the group or heading above that say the field is about somebody else.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> SomebodyElse { get; init; }
    }

    public sealed record Field
    {
        [Description("Token of the HTML standard. A label may stand under two: the second is for a password that is typed twice.")]
        public required string Token { get; init; }
        [Description("Whole labels, without asterisk, brackets or possessive.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Labels { get; init; }
    }

    private readonly IReadOnlyList<(string Token, WordList Labels)> fields;
    private readonly WordList somebodyElse;

    public MissingAutocomplete(Settings settings)
    {
        fields = [.. settings.Fields.Select(field => (field.Token, new WordList(field.Labels)))];
        somebodyElse = new WordList(settings.SomebodyElse);
    }

    public override IEnumerable<Observation> Inspect(Page page)
    {
        foreach (var field in page.Fields.Where(field => field.IsTextual || field.Type == "select"))
        {
            // "off" is a decision: right for data about somebody else, and not for a tool to overrule.
            if (field.Autocomplete is not (null or "on")) continue;
            var label = FieldLabel.Plain(field.Name);
            var tokens = fields.Where(known => known.Labels.Is(label)).Select(known => known.Token).ToList();
            if (tokens.Count == 0) continue;
            if (somebodyElse.IsIn(page.GroupName(field)) || somebodyElse.IsIn(page.HeadingBefore(field))) continue;
            yield return Observe.Control(field, ("token", IsTypedTwice(page, field) ? tokens[^1] : tokens[0]), ("label", field.Name));
        }
    }

    // Who types a password twice is choosing one.
    private static bool IsTypedTwice(Page page, FormControl field) => field.Type == "password" && page.Fields.Any(other => other != field && other.Type == "password" && other.Form == field.Form);
}
