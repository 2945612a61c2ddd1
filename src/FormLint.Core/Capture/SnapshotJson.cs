using System.Text.Json;
using System.Text.Json.Serialization;
using FormLint.Core.Model;

namespace FormLint.Core.Capture;

/// <summary>How a snapshot's facts are written in a capture folder; HTML, tree and picture stand beside them as files.</summary>
internal sealed record StoredPage(string Journey, int Step, string StepName, PageSnapshot Page);

/// <summary>Read before anything else: a later format may look quite different.</summary>
internal sealed record StoredFormat(int Formlint = 0);

internal sealed record StoredCapture(int Formlint, string Tool, IReadOnlyList<string> Pages, IReadOnlyList<Problem> Problems, string? Browser = null);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(StoredPage))]
[JsonSerializable(typeof(StoredFormat))]
[JsonSerializable(typeof(StoredCapture))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
