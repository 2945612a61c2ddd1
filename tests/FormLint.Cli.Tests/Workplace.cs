using System.Text.Json;
using System.Text.Json.Nodes;

namespace FormLint.Cli.Tests;

/// <summary>An empty folder to call the program from. It stands apart from any configuration above it.</summary>
public sealed class Workplace : IDisposable
{
    public const string CleanPage = "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Aide</title></head><body><main><h1>Aide</h1><p>Nous vous aidons.</p></main></body></html>";

    /// <summary>Without a browser, exactly one finding: form/placeholder-as-label, an error.</summary>
    public const string FlawedPage = "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Aide</title></head><body><main><h1>Aide</h1><form><input name=\"q\" placeholder=\"Votre question\"></form></main></body></html>";

    public const string Flaw = "form/placeholder-as-label";

    public Workplace() : this(Directory.CreateTempSubdirectory("formlint-test-").FullName) => Directory.CreateDirectory(this[".git"]);

    private Workplace(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>A folder further down to call the program from.</summary>
    public Workplace Below(string name) => new(this[name]);

    public string this[string name] => Path.Combine(Folder, name);

    public Workplace With(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], content);
        return this;
    }

    public JsonObject Json(string name) => JsonNode.Parse(File.ReadAllText(this[name]))!.AsObject();

    public static IEnumerable<string> RulesOf(JsonNode report) => report["findings"]!.AsArray().Select(finding => finding!["rule"]!.GetValue<string>());

    public static IEnumerable<string> ProblemsOf(JsonNode report) => report["problems"]!.AsArray().Select(problem => problem!["kind"]!.GetValue<string>());

    /// <summary>A finding by what identifies it, for comparing two runs.</summary>
    public static IEnumerable<string> IdentitiesOf(JsonNode report) => report["findings"]!.AsArray().Select(finding =>
        JsonSerializer.Serialize(new[] { "rule", "outcome", "page", "profile", "selector", "fingerprint" }.Select(key => finding![key]!.GetValue<string>())));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
