using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FormLint.Core;
using FormLint.Core.Configuration;
using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;
using FormLint.Reports;

namespace FormLint.Cli.Running;

/// <summary>JSON Schemas of our files, made from the types that read and write them.</summary>
internal static class Schemas
{
    private static readonly JsonSerializerOptions Yaml = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new LanguageConverter(), new NodeConverter(), new ExpressionConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
    };

    private static readonly JsonSerializerOptions Json = new(Yaml) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DictionaryKeyPolicy = JsonNamingPolicy.CamelCase };

    public static IEnumerable<(string Name, string Schema)> All()
    {
        yield return ("rule.schema.json", Text(WithSettings(Of(typeof(Rule), Yaml, "FormLint rule"))));
        yield return ("pack.schema.json", Text(Of(typeof(RulePack), Yaml, "FormLint rule pack")));
        yield return ("reviews.schema.json", Text(Of(typeof(List<Review>), Yaml, "FormLint review ledger")));
        yield return ("sheet.schema.json", Text(Of(typeof(SheetAnswers), Yaml, "FormLint answers of a review session")));
        yield return ("config.schema.json", Text(Of(typeof(Config), Yaml, "FormLint configuration")));
        yield return ("report.schema.json", Text(Of(typeof(JsonDocumentModel), Json, "FormLint JSON report")));
    }

    // The settings allowed under "with" depend on the check that is named.
    private static JsonObject WithSettings(JsonObject rule)
    {
        var perCheck = new JsonArray();
        foreach (var check in CheckCatalogue.Names)
        {
            var settings = CheckCatalogue.SettingsOf(check);
            perCheck.Add(new JsonObject
            {
                ["if"] = new JsonObject { ["properties"] = new JsonObject { ["check"] = new JsonObject { ["const"] = check } } },
                ["then"] = settings is null ? new JsonObject { ["not"] = new JsonObject { ["required"] = new JsonArray("with") } }
                    : new JsonObject { ["required"] = new JsonArray("with"), ["properties"] = new JsonObject { ["with"] = Of(settings, Yaml, null) } },
            });
        }
        rule["allOf"] = perCheck;
        rule["properties"]!["check"] = new JsonObject { ["enum"] = new JsonArray([.. CheckCatalogue.Names.Select(name => (JsonNode)name)]) };
        return rule;
    }

    private static JsonObject Of(Type type, JsonSerializerOptions options, string? title)
    {
        var schema = options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform }).AsObject();
        if (title is null) return schema;
        schema.Insert(0, "title", title);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema;
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type == typeof(LanguageCode)) schema = new JsonObject { ["enum"] = new JsonArray("fr", "nl", "de", "en") };
        if (typeof(IEnumerable<LanguageCode>).IsAssignableFrom(type)) schema = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["enum"] = new JsonArray("fr", "nl", "de", "en") } };
        if (type == typeof(Regex)) schema = new JsonObject { ["type"] = "string", ["format"] = "regex" };
        if (type == typeof(YamlNode)) schema = new JsonObject { ["type"] = "object" };
        if (schema is not JsonObject node) return schema;
        var attributes = context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), true) ?? context.TypeInfo.Type.GetCustomAttributes(typeof(DescriptionAttribute), true);
        if (attributes.OfType<DescriptionAttribute>().FirstOrDefault() is { } said && !node.ContainsKey("description")) node.Insert(0, "description", said.Description);
        if (node["properties"] is JsonObject properties)
        {
            // What the readers compute, people do not write.
            foreach (var computed in Computed(context.TypeInfo.Type)) properties.Remove(computed);
        }
        return node;
    }

    private static IEnumerable<string> Computed(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.SetMethod is null)
        .Select(property => Kebab.Of(property.Name));

    private static string Text(JsonObject schema) => schema.ToJsonString(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }) + "\n";

    private sealed class LanguageConverter : JsonConverter<LanguageCode>
    {
        public override LanguageCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => LanguageCodes.Parse(reader.GetString());

        public override void Write(Utf8JsonWriter writer, LanguageCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Tag());

        public override LanguageCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => LanguageCodes.Parse(reader.GetString());
    }

    private sealed class ExpressionConverter : JsonConverter<Regex>
    {
        public override Regex Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Regex value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class NodeConverter : JsonConverter<YamlNode>
    {
        public override YamlNode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, YamlNode value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
