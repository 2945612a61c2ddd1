using System.Text.Json.Nodes;

namespace FormLint.Cli.Tests;

/// <summary>One run of the demo, over all samples, for all that is to be said of it.</summary>
public sealed class DemoRun(Formlint formlint) : IDisposable
{
    private readonly Dictionary<string, (Ran Ran, Workplace Place)> runs = new(StringComparer.Ordinal);

    public Ran Ran(string language) => Run(language).Ran;

    public Workplace Place(string language) => Run(language).Place;

    public JsonObject Report(string language) => Run(language) is ({ ExitCode: 0 }, var place) ? place.Json("formlint-report/report.json") : throw new InvalidOperationException(Ran(language).Error);

    public IEnumerable<JsonNode> Pages => new[] { "fr", "nl" }.SelectMany(language => Report(language)["pages"]!.AsArray())!;

    public IEnumerable<JsonNode> Findings => new[] { "fr", "nl" }.SelectMany(language => Report(language)["findings"]!.AsArray())!;

    private (Ran Ran, Workplace Place) Run(string language)
    {
        if (runs.TryGetValue(language, out var done)) return done;
        var place = new Workplace();
        return runs[language] = (formlint.RunInBrowser(place, "demo", "--language", language), place);
    }

    public void Dispose()
    {
        foreach (var run in runs.Values) run.Place.Dispose();
    }
}

[Collection(FormlintCollection.Name)]
public sealed class DemoTests(DemoRun demo, Formlint formlint) : IClassFixture<DemoRun>
{
    [Fact]
    public void The_demo_writes_both_reports_and_says_where()
    {
        Assert.Equal(0, demo.Ran("nl").ExitCode);
        Assert.Contains(demo.Place("nl")["formlint-report/index.html"], demo.Ran("nl").Out, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"nl\">", File.ReadAllText(demo.Place("nl")["formlint-report/index.html"]), StringComparison.Ordinal);
        Assert.Equal("nl", demo.Report("nl")["language"]!.GetValue<string>());
    }

    /// <summary>
    /// With every rule on structure, length and WCAG, also the strictest and those that are off. The rules on words and
    /// verbs came later: the words of the older rules do not hold to them yet.
    /// </summary>
    [Theory]
    [InlineData("fr")]
    [InlineData("nl")]
    public void The_report_holds_to_the_rules_it_speaks_of(string language)
    {
        var place = demo.Place(language);
        var rules = Running.RuleLibrary.Read([]).Rules.Select(rule => $"  {rule.Id}: {{ enabled: {(HeldTo(rule) ? "true" : "false")} }}\n");
        place.With("strict.yml", "target: AAA\nprofiles: [phone, desktop]\nrules:\n" + string.Concat(rules));

        var ran = formlint.RunInBrowser(place, "check", "formlint-report/index.html", "--config", "strict.yml", "--fail-on", "note");

        Assert.True(ran.ExitCode == 0, ran.Out + ran.Error);
    }

    private static bool HeldTo(Core.Rules.Rule rule) => rule.Pack is "wcag" or "form" || rule.Id is "plain-language/long-sentence" or "plain-language/long-paragraph";

    [Fact]
    public void Between_them_the_demos_open_every_sample_page_without_a_problem()
    {
        var files = Directory.EnumerateFiles(Running.SampleSite.Folder, "*.html", SearchOption.AllDirectories).Select(file => '/' + Path.GetRelativePath(Running.SampleSite.Folder, file));

        Assert.Equal(files.Order(StringComparer.Ordinal), demo.Pages.Select(page => new Uri(page["url"]!.GetValue<string>()).AbsolutePath).Order(StringComparer.Ordinal));
        Assert.Empty(demo.Report("fr")["problems"]!.AsArray());
        Assert.Empty(demo.Report("nl")["problems"]!.AsArray());
    }

    [Fact]
    public void The_mended_samples_have_nothing_to_mend()
    {
        var left = demo.Findings.Where(finding => finding["page"]!.GetValue<string>().Contains("/mended/", StringComparison.Ordinal)
                && finding["outcome"]!.GetValue<string>() == "failed" && finding["severity"]!.GetValue<string>() is "error" or "warning")
            .Select(finding => $"{new Uri(finding["page"]!.GetValue<string>()).AbsolutePath} {finding["rule"]} {finding["selector"]}").ToList();

        Assert.True(left.Count == 0, string.Join('\n', left));
    }

    [Fact]
    public void The_flawed_samples_have_exactly_what_their_manifests_say()
    {
        var found = demo.Findings.ToLookup(finding => new Uri(finding["page"]!.GetValue<string>()).AbsolutePath, finding => (
            Rule: finding["rule"]!.GetValue<string>(), Selector: finding["selector"]!.GetValue<string>(),
            // Advice and questions may come on top of what was planted.
            Counts: finding["outcome"]!.GetValue<string>() == "failed" && finding["severity"]!.GetValue<string>() is "error" or "warning"), StringComparer.Ordinal);

        var differences = SampleManifest.All().SelectMany(sample => sample.Pages.SelectMany(page => page.Differences(sample.Sample, [.. found[$"/{sample.Sample}/{page.Path}"]]))).ToList();

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public void Every_sample_page_is_in_a_manifest()
    {
        var listed = SampleManifest.All().SelectMany(sample => sample.Pages.Select(page => $"/{sample.Sample}/{page.Path}"));

        Assert.Equal(demo.Pages.Select(page => new Uri(page["url"]!.GetValue<string>()).AbsolutePath).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }
}
