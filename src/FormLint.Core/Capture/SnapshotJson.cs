using System.Text.Json;
using System.Text.Json.Serialization;
using FormLint.Core.Model;

namespace FormLint.Core.Capture;

/// <summary>How a snapshot's facts are written in a capture folder; HTML, tree and picture stand beside them as files.</summary>
internal sealed record StoredPage(string Journey, int Step, string StepName, PageSnapshot Page);

internal sealed record StoredCapture(int Formlint, string Tool, string? Browser, IReadOnlyList<string> Pages, IReadOnlyList<Problem> Problems);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredPage))]
[JsonSerializable(typeof(StoredCapture))]
internal sealed partial class SnapshotJson : JsonSerializerContext;
