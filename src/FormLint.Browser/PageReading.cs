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
    public bool Frameset { get; init; }
    public IReadOnlyList<string> Limits { get; init; } = [];

    public static PageReading Parse(string json) => JsonSerializer.Deserialize(json, PageReadingJson.Default.PageReading)!;
}

/// <summary>What axe found, or why it found nothing.</summary>
internal sealed record AxeReading(AxeResults? Axe = null, string? Error = null, int Milliseconds = 0)
{
    public static AxeReading Parse(string json) => JsonSerializer.Deserialize(json, PageReadingJson.Default.AxeReading)!;
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PageReading))]
[JsonSerializable(typeof(AxeReading))]
internal sealed partial class PageReadingJson : JsonSerializerContext;
