using System.Text.Json;

namespace FormLint.Core.Yaml;

/// <summary>kebab-case, as people write keys and values in our YAML and JSON files.</summary>
public static class Kebab
{
    public static string Of(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string Of(string pascalCase) => JsonNamingPolicy.KebabCaseLower.ConvertName(pascalCase);
}
