using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FormLint.Core.Model;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Core.Rules;

/// <summary>Fills a rule's message: <c>{words}</c> from what the check saw, <c>{max-words}</c> from the rule's settings.</summary>
public static partial class MessageTemplate
{
    /// <summary>Longest value in a message that people read; a label of three lines would make it one that nobody reads.</summary>
    public const int Readable = 40;

    /// <param name="longest">Values longer than this many characters are cut; the whole of them stands in the excerpt.</param>
    public static string Fill(Rule rule, LanguageCode language, Observation seen, int longest = int.MaxValue)
    {
        var settings = rule.With?.ToCanonicalJson() as JsonObject;
        return Placeholder().Replace(rule.Words(language).Message, match => Value(match.Groups[1].Value, settings, seen.Data, longest) ?? match.Value);
    }

    /// <summary>A brace that is never closed is a slip of the pen; better found when the rule is written than read in a report.</summary>
    internal static void Verify(Rule rule)
    {
        foreach (var (language, text) in rule.Text)
        {
            var rest = Placeholder().Replace(text.Message, "");
            if (rest.AsSpan().IndexOfAny('{', '}') >= 0)
                throw new InputException(new InputError(rule.File, 1, 1, $"the {language.Tag()} message has a brace that is not a placeholder such as {{words}}. Mend it."));
        }
    }

    private static string? Value(string key, JsonObject? settings, IReadOnlyDictionary<string, string> data, int longest) =>
        data.TryGetValue(key, out var seen) ? Short(WithoutColon(seen), longest) : settings?[key] is JsonValue value ? value.ToString() : null;

    // A label that ends with a colon would end its quotation with one.
    private static string WithoutColon(string label) => label.EndsWith(':') ? label.TrimEnd(':', ' ', '\u00A0', '\u202F') : label;

    private static string Short(string seen, int longest)
    {
        if (seen.Length <= longest) return seen;
        var end = seen.LastIndexOf(' ', longest);
        return string.Concat(seen.AsSpan(0, end > 0 ? end : longest), "…");
    }

    [GeneratedRegex(@"\{([a-z][a-z0-9-]*)\}")]
    private static partial Regex Placeholder();
}
