using System.Text.Json;
using System.Text.Json.Serialization;
using FormLint.Core.Capture;
using FormLint.Core.Model;

namespace FormLint.Browser;

/// <summary>What read.js hands back.</summary>
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

/// <summary>Whatever a page hands back comes in without the numbers of people.</summary>
internal sealed class BlottedText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? PersonalNumbers.BlottedIn(text) : null;

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, Converters = [typeof(BlottedText)])]
[JsonSerializable(typeof(PageReading))]
[JsonSerializable(typeof(AxeReading))]
internal sealed partial class PageReadingJson : JsonSerializerContext;
