using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Core.Rules;

/// <summary>
/// What a reviewer signed: the first 12 hexadecimal digits of SHA-256 over the parsed rule as one language reads it.
/// Key order and comments do not matter; a new Dutch title changes only nl; a new threshold changes every language.
/// </summary>
public static class RuleFingerprint
{
    public static string Of(Rule rule, LanguageCode language)
    {
        var text = rule.Text.GetValueOrDefault(language);
        var canonical = new JsonObject
        {
            ["id"] = rule.Id,
            ["check"] = rule.Check,
            ["with"] = rule.With?.ToCanonicalJson(),
            ["severity"] = Kebab.Of(rule.Severity),
            ["text"] = text is null ? null : new JsonArray(text.Title, text.Message, text.Why, text.Instead),
            ["examples"] = new JsonArray([.. rule.Examples
                .Where(example => example.Language == language || example.Language == LanguageCode.Unknown)
                .Select(example => (JsonNode)new JsonArray(example.Fails, example.Review, example.Passes))]),
        };
        return Digest(canonical.ToJsonString());
    }

    /// <summary>First 12 hexadecimal digits of the SHA-256 of a text.</summary>
    public static string Digest(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
