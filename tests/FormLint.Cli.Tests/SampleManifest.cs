using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Cli.Tests;

/// <summary>samples/NAME/expected.yml: what must be found, page by page.</summary>
public sealed record SampleManifest
{
    public required string Sample { get; init; }
    public required IReadOnlyDictionary<LanguageCode, string> Title { get; init; }
    public required IReadOnlyDictionary<LanguageCode, string> Start { get; init; }
    public required IReadOnlyList<ExpectedPage> Pages { get; init; }

    public static IEnumerable<SampleManifest> All() => Directory.EnumerateFiles(Running.SampleSite.Folder, "expected.yml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(file => YamlFile.Read<SampleManifest>(file));
}

public sealed record ExpectedPage
{
    public required string Path { get; init; }
    public required IReadOnlyList<ExpectedFinding> Findings { get; init; }

    /// <summary>What was expected and not found, and what was found and not expected, in words.</summary>
    public IEnumerable<string> Differences(string sample, IReadOnlyList<(string Rule, string Selector, bool Counts)> found)
    {
        var document = new HtmlParser().ParseDocument(File.ReadAllText(System.IO.Path.Combine(Running.SampleSite.Folder, sample, Path)));
        foreach (var expected in Findings.Where(expected => !found.Any(finding => finding.Rule == expected.Rule && Touches(document, expected.Selector, finding.Selector))))
            yield return $"{sample}/{Path}: {expected.Rule} at {expected.Selector} was not found ({expected.Why})";
        foreach (var rule in found.Where(finding => finding.Counts).Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Where(rule => Findings.All(expected => expected.Rule != rule)))
            yield return $"{sample}/{Path}: {rule} was found and is not in the manifest";
    }

    // The manifest names the defect, the rule the place to point at: the same element, or one inside the other.
    private static bool Touches(IDocument document, string expected, string found)
    {
        if (Find(document, found) is not { } place) return true;
        return document.QuerySelectorAll(expected).Any(defect => defect == place || defect.Contains(place) || place.Contains(defect));
    }

    // Scripts may have written the element found: then the file does not hold it, and the rule alone decides.
    private static IElement? Find(IDocument document, string selector)
    {
        try
        {
            return document.QuerySelector(selector);
        }
        catch (DomException)
        {
            return null;
        }
    }
}

public sealed record ExpectedFinding
{
    public required string Rule { get; init; }
    public required string Selector { get; init; }
    public string Why { get; init; } = "";
}
