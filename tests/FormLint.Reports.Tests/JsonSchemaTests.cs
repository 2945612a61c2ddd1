using System.Text.Json;
using System.Text.Json.Nodes;
using FormLint.Language;

namespace FormLint.Reports.Tests;

/// <summary>The JSON report keeps to the schema we publish. Checked with the few keywords that the schema uses.</summary>
public sealed class JsonSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(Repository.Folder("rules", "schema", "report.schema.json")))!;

    private static List<string> Faults(JsonNode? value, JsonNode schema, string path = "$")
    {
        var faults = new List<string>();
        foreach (var (keyword, content) in schema.AsObject())
        {
            switch (keyword)
            {
                case "$schema" or "title" or "description": break;
                case "type":
                    var allowed = content is JsonArray several ? several.Select(one => (string)one!) : [(string)content!];
                    if (!allowed.Any(type => Is(value, type))) faults.Add($"{path} is not {content}");
                    break;
                case "required" when value is JsonObject record:
                    faults.AddRange(content!.AsArray().Where(key => !record.ContainsKey((string)key!)).Select(key => $"{path}.{key} is missing"));
                    break;
                case "additionalProperties" when value is JsonObject record:
                    Assert.False((bool)content!);
                    faults.AddRange(record.Where(pair => schema["properties"]![pair.Key] is null).Select(pair => $"{path}.{pair.Key} is not known"));
                    break;
                case "properties" when value is JsonObject record:
                    foreach (var (key, inner) in content!.AsObject())
                        if (record.TryGetPropertyValue(key, out var part)) faults.AddRange(Faults(part, inner!, $"{path}.{key}"));
                    break;
                case "items" when value is JsonArray list:
                    for (var i = 0; i < list.Count; i++) faults.AddRange(Faults(list[i], content!, $"{path}[{i}]"));
                    break;
                case "required" or "additionalProperties" or "properties" or "items": break;
                default: throw new NotSupportedException($"{path}: the keyword {keyword} is new. Teach it to this test.");
            }
        }
        return faults;
    }

    private static bool Is(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && value.AsValue().TryGetValue<long>(out _),
        _ => throw new NotSupportedException(type),
    };

    private static async Task<JsonNode> Written() => JsonNode.Parse(await SampleReport.Written(new JsonReport(), SampleReport.Of(), LanguageCode.Fr))!;

    [Fact]
    public async Task The_report_keeps_to_the_schema() => Assert.Empty(Faults(await Written(), Schema));

    [Theory]
    [InlineData("findings", "\"x\"")]
    [InlineData("tool", "{}")]
    [InlineData("formlint", "1.5")]
    [InlineData("extra", "1")]
    [InlineData("pages", "[{\"url\":null}]")]
    public async Task A_report_that_does_not_is_found_out(string key, string value)
    {
        var report = await Written();
        report[key] = JsonNode.Parse(value);
        Assert.NotEmpty(Faults(report, Schema));
    }
}
