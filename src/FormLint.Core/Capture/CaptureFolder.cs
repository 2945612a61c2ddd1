using System.Globalization;
using System.Text;
using System.Text.Json;
using FormLint.Core.Model;
using FormLint.Core.Yaml;

namespace FormLint.Core.Capture;

/// <summary>What was gathered in one run.</summary>
public sealed record Gathered(IReadOnlyList<Journey> Journeys, IReadOnlyList<Problem> Problems, string Tool, string? Browser);

/// <summary>A run on disk: one file that names the pages, and for each page its facts, HTML, accessibility tree and picture.</summary>
public static class CaptureFolder
{
    public const string IndexFile = "capture.json";
    private const int Format = 1;

    public static bool IsOne(string folder) => File.Exists(Path.Combine(folder, IndexFile));

    public static void Write(string folder, Gathered gathered)
    {
        Directory.CreateDirectory(folder);
        var pages = new List<string>();
        foreach (var journey in gathered.Journeys)
        {
            foreach (var step in journey.Steps)
            {
                var name = (pages.Count + 1).ToString("0000", CultureInfo.InvariantCulture);
                pages.Add(name);
                WritePage(Path.Combine(folder, name), new StoredPage(journey.Name, step.Number, step.Name, step.Page));
            }
        }
        // Last, so that a folder with an index is a whole one.
        Write(Path.Combine(folder, IndexFile), JsonSerializer.Serialize(
            new StoredCapture(Format, gathered.Tool, pages, gathered.Problems, gathered.Browser), SnapshotJson.Default.StoredCapture));
    }

    public static Gathered Read(string folder)
    {
        var index = Path.Combine(folder, IndexFile);
        var format = Parse(index, json => JsonSerializer.Deserialize(json, SnapshotJson.Default.StoredFormat)).Formlint;
        if (format != Format)
            throw new InputException(new InputError(index, 0, 0, $"was written in format {format}; this version reads format {Format}. Capture again."));
        var stored = Parse(index, json => JsonSerializer.Deserialize(json, SnapshotJson.Default.StoredCapture));
        var pages = stored.Pages.Select(name => ReadPage(folder, name ?? "")).ToList();
        var journeys = pages.GroupBy(page => (page.Journey, page.Page.Profile))
            .Select(same => new Journey(same.Key.Journey, [.. same.Select(page => new Step(page.Step, page.StepName, page.Page))]));
        return new Gathered([.. journeys], stored.Problems, stored.Tool, stored.Browser);
    }

    private static void WritePage(string path, StoredPage page)
    {
        Write(path + ".html", page.Page.Html);
        if (page.Page.AccessibilityTree is { } tree) Write(path + ".aria.yml", tree);
        if (page.Page.Screenshot is { } picture) File.WriteAllBytes(path + ".jpg", picture);
        var facts = page with { Page = page.Page with { Html = "", AccessibilityTree = null, Screenshot = null } };
        Write(path + ".json", JsonSerializer.Serialize(facts, SnapshotJson.Default.StoredPage));
    }

    private static StoredPage ReadPage(string folder, string name)
    {
        // The index may have been edited: a name must not lead out of the folder.
        if (name.Length is 0 or > 100 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')) throw new InputException(new InputError(Path.Combine(folder, IndexFile), 0, 0, $"the page name \"{name}\" is not a file name."));
        var path = Path.Combine(folder, name);
        var page = Parse(path + ".json", json => JsonSerializer.Deserialize(json, SnapshotJson.Default.StoredPage));
        return page with
        {
            Page = page.Page with
            {
                Html = File.Exists(path + ".html") ? File.ReadAllText(path + ".html") : "",
                AccessibilityTree = File.Exists(path + ".aria.yml") ? File.ReadAllText(path + ".aria.yml") : null,
                Screenshot = File.Exists(path + ".jpg") ? File.ReadAllBytes(path + ".jpg") : null,
            },
        };
    }

    private static T Parse<T>(string file, Func<string, T?> parse) where T : class
    {
        try
        {
            return parse(File.ReadAllText(file)) ?? throw new InputException(new InputError(file, 0, 0, "is empty. Capture again."));
        }
        catch (JsonException error)
        {
            throw new InputException(new InputError(file, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1, "is not a FormLint capture. Capture again."));
        }
        catch (IOException error)
        {
            throw new InputException(new InputError(file, 0, 0, $"cannot be read ({error.Message})."));
        }
    }

    // A page may hold half a character; it must not keep the rest from being written.
    private static void Write(string path, string text) => File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false));
}
