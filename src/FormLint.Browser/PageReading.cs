using System.Text.Json;
using System.Text.Json.Serialization;
using FormLint.Core.Model;

namespace FormLint.Browser;

/// <summary>What capture.js hands back.</summary>
internal sealed record PageReading
{
    public required string Url { get; init; }
    public required string Title { get; init; }
    public string? Lang { get; init; }
    public required string Html { get; init; }
    public int Width { get; init; }
    public int Height { get; init; }
    public AxeResults? Axe { get; init; }
    public string? AxeError { get; init; }
    public int AxeMs { get; init; }
    public IReadOnlyList<string> Limits { get; init; } = [];

    public static PageReading Parse(string json) => JsonSerializer.Deserialize(json, PageReadingJson.Default.PageReading)!;
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PageReading))]
internal sealed partial class PageReadingJson : JsonSerializerContext;
