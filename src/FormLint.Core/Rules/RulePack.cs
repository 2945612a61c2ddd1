using System.ComponentModel;
using System.Text.Json.Serialization;
using FormLint.Language;

namespace FormLint.Core.Rules;

/// <summary>A folder of rules with its description and its reviews.</summary>
public sealed record RulePack
{
    [Description("The folder's name, kebab-case.")]
    public required string Id { get; init; }
    public required string Version { get; init; }
    public required IReadOnlyDictionary<LanguageCode, string> Title { get; init; }
    [Description("Languages the rules' words are written in.")]
    public required IReadOnlyList<LanguageCode> Languages { get; init; }
    public IReadOnlyList<string> Maintainers { get; init; } = [];
    [Description("SPDX identifier.")]
    public required string Licence { get; init; }

    [JsonIgnore]
    public string Folder { get; init; } = "";
}
