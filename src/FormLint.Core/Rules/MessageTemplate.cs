using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FormLint.Core.Model;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Core.Rules;

/// <summary>Fills a rule's message: <c>{words}</c> from what the check saw, <c>{max-words}</c> from the rule's settings.</summary>
public static partial class MessageTemplate
{
    public static string Fill(Rule rule, LanguageCode language, Observation seen)
    {
        var settings = rule.With?.ToCanonicalJson() as JsonObject;
        return Placeholder().Replace(rule.Words(language).Message, match => Value(match.Groups[1].Value, settings, seen.Data) ?? match.Value);
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

    private static string? Value(string key, JsonObject? settings, IReadOnlyDictionary<string, string> data) =>
        data.TryGetValue(key, out var seen) ? seen : settings?[key] is JsonValue value ? value.ToString() : null;

    [GeneratedRegex(@"\{([a-z][a-z0-9-]*)\}")]
    private static partial Regex Placeholder();
}
