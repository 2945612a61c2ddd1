using AngleSharp.Html.Parser;
using FormLint.Browser;
using FormLint.Core.Model;

namespace FormLint.Cli.Tests;

/// <summary>What a page says of itself stays text, in every format.</summary>
[Collection(FormlintCollection.Name)]
public sealed class HostileTextTests(Formlint formlint)
{
    private const string Ansi = "\u001b[2J\u001b]0;owned\u0007";

    private static string Attack(Site thief) => $"</title></script><script>alert(1)</script><img src='{thief["/stolen"]}' onerror='alert(2)'>{{0}}{Ansi}\u202e";

    private static string Hostile(Site thief)
    {
        var attack = System.Net.WebUtility.HtmlEncode(Attack(thief));
        return $"<!doctype html><html lang=\"fr\"><title>{attack}</title><main><h1>{attack}</h1><label for=\"{attack}\">{attack}</label><input id=\"{attack}\" placeholder=\"{attack}\" onpaste=\"return false\"><input name=\"{attack}\" placeholder=\"{attack}\"><p>{attack}</p></main>";
    }

    [Fact]
    public async Task Titles_labels_and_addresses_steer_neither_terminal_nor_report()
    {
        await using var site = await Site.StartAsync();
        using var place = new Workplace();
        // The server sees the path decoded; the report shows it as the browser spells it.
        site.Serves("/<script>alert(3)</script>", Hostile(site));

        var ran = formlint.RunInBrowser(place, "check", site["/%3Cscript%3Ealert(3)%3C/script%3E?q=<b>\"'"].AbsoluteUri, site["/<i>gone</i>"].AbsoluteUri,
            "-f", "text", "-f", "json=report.json", "-f", "html=report.html");

        Assert.Equal(2, ran.ExitCode);
        Assert.Equal([site["/<i>gone</i>"].AbsoluteUri], place.Json("report.json")["problems"]!.AsArray().Select(problem => problem!["target"]!.GetValue<string>()));
        var findings = Workplace.RulesOf(place.Json("report.json")).ToList();
        Assert.All([Workplace.Flaw, "form/paste-blocked"], rule => Assert.Contains(rule, findings));
        Assert.Contains("</title></script><script>alert(1)</script>", place.Json("report.json")["pages"]![0]!["title"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain((ran.Out + ran.Error).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal), char.IsControl);
        Assert.DoesNotContain('\u202e', ran.Out);
        Assert.DoesNotContain('<', File.ReadAllText(place["report.json"]));
        AssertHarmless(File.ReadAllText(place["report.html"]));
    }

    [Fact]
    public async Task The_report_opens_without_asking_anyone_for_anything()
    {
        await using var site = await Site.StartAsync();
        using var place = new Workplace();
        site.Serves("/", Hostile(site));
        formlint.RunInBrowser(place, "check", site["/"].AbsoluteUri, "-f", "html=report.html");
        var before = site.Requests.Count;

        await using var run = await BrowserRun.OpenAsync(asked: null, "fr-BE", "");
        var visit = await new PageCapture(run, new CaptureRequest { Viewports = [Viewport.Desktop], AxeRules = [] }).VisitAsync(new Uri(place["report.html"]), CancellationToken.None);

        Assert.Empty(visit.Problems);
        Assert.Contains(visit.Snapshots.Single().Outline.Blocks, block => block.Text.Contains("<script>alert(1)</script>", StringComparison.Ordinal));
        Assert.Equal(before, site.Requests.Count);
    }

    private static void AssertHarmless(string html)
    {
        var report = new HtmlParser().ParseDocument(html);
        Assert.Empty(report.QuerySelectorAll("script, iframe, object, embed, form, img, link, b, i, base"));
        Assert.All(report.All, element => Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        var loaded = report.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name is "src" or "srcset" or "href" or "xlink:href" or "action" or "data" or "poster").Select(attribute => attribute.Value);
        Assert.All(loaded, address => Assert.Matches("^(#|data:image/jpeg;base64,|https://)", address));
        // A link may be followed by a person; nothing else may name an address.
        Assert.All(report.QuerySelectorAll("[href^=http]"), element => Assert.Equal("a", element.LocalName));
        Assert.DoesNotContain("url(", report.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }
}
