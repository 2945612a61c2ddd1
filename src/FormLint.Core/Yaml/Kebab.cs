using System.Text.Json;

namespace FormLint.Core.Yaml;

/// <summary>kebab-case, as people write keys and values in our YAML and JSON files.</summary>
public static class Kebab
{
    /// <summary>AA and AAA stay what everybody calls them.</summary>
    public static string Of(Enum value) => value.ToString() is var name && name.All(char.IsAsciiLetterUpper) ? name : Of(name);

    public static string Of(string pascalCase) => JsonNamingPolicy.KebabCaseLower.ConvertName(pascalCase);
}
