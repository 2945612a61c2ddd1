using FormLint.Core.Capture;
using FormLint.Core.Configuration;
using FormLint.Core.Model;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;

namespace FormLint.Core.Tests.Capture;

/// <summary>A run that was stored gives the same findings as the run itself; a folder that was tampered with gives one clear line.</summary>
public sealed class CaptureFolderTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    private string Folder => Path.Combine(scratch.Path, "capture");

    public void Dispose() => scratch.Dispose();

    private static Gathered Run()
    {
        const string page = """
            <h1>Vos données « é » 𝄞 ‮ <!-- x --></h1>
            <p>Si votre ex-partenaire ne paie plus la pension depuis deux mois et si un juge en a fixé le montant, vous pouvez nous demander une avance pour chaque enfant.</p>
            <form><label>Prénom * <input name=p></label><input name=q placeholder=Nom><button disabled>Suivant</button></form>
            """;
        var axe = new AxeResults
        {
            Version = "4.14.0",
            Violations = [new AxeRuleResult("label", [new AxeNode("iframe >>> #q", "<input name=q>", "Fix any…", "input", "q", new Box(1, 2, 3, 4))])],
            Incomplete = [new AxeRuleResult("color-contrast", [new AxeNode("p", "<p>", "", "p", "")])],
            Passes = ["image-alt"],
            Inapplicable = ["list"],
        };
        var phone = Pages.InBrowser(page) with
        {
            Outline = Pages.Outline(page),
            Html = page,
            Status = 200,
            Document = new Box(0, 0, 360, 2000),
            Axe = axe,
            Times = new CaptureTimes(12, 3),
            AccessibilityTree = "- heading \"x\"\n",
            Screenshot = [0xFF, 0xD8, 0x00],
        };
        var second = new Journey("rdv", [new Step(1, "Accueil", phone), new Step(2, "Données", phone with { Url = "http://example.test/2" })]);
        return new Gathered(
            [second, Journey.OfPage(phone with { Viewport = Viewport.Desktop }), Journey.OfPage(Pages.Of(page, "nl"))],
            [new Problem("http://example.test/x", ProblemKind.HttpStatus, "404")], "FormLint 1.2.3", "Chromium 1");
    }

    private static string Findings(Gathered gathered)
    {
        var rules = RuleSelection.Of(Shipped.Rules, new Config(), null);
        var result = Linter.Lint(gathered.Journeys, rules, Shipped.Rules, new Config());
        return string.Join('\n', result.Findings.Select(finding => $"{finding.Rule.Id} {finding.Severity} {finding.Journey.Name} {finding.Step.Number} {finding.Step.Name} {finding.Step.Page.Profile} {finding.Step.Page.Url} {finding.Seen.Place} {finding.Seen.Excerpt} {finding.Seen.Outcome} {string.Join(',', finding.Seen.Data)} {finding.Fingerprint} {finding.GroupKey}"))
            + string.Join('\n', result.Tallies.Select(tally => $"{tally.Rule.Id} {tally.Failed} {tally.NeedsReview} {tally.NotRun}"));
    }

    [Fact]
    public void The_stored_run_has_the_same_findings()
    {
        var run = Run();
        CaptureFolder.Write(Folder, run);
        var read = CaptureFolder.Read(Folder);
        Assert.Contains("wcag/label", Findings(run), StringComparison.Ordinal);
        Assert.Equal(Findings(run), Findings(read));
    }

    [Fact]
    public void What_was_written_is_read_to_the_byte()
    {
        CaptureFolder.Write(Folder, Run());
        var second = Path.Combine(scratch.Path, "second");
        CaptureFolder.Write(second, CaptureFolder.Read(Folder));
        var files = Directory.GetFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(files, Directory.GetFiles(second).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(Folder, file!)), File.ReadAllBytes(Path.Combine(second, file!))));
    }

    [Fact]
    public void Everything_around_the_pages_is_kept()
    {
        var run = Run();
        CaptureFolder.Write(Folder, run);
        var read = CaptureFolder.Read(Folder);
        Assert.Equal((run.Tool, run.Browser), (read.Tool, read.Browser));
        Assert.Equal(run.Problems, read.Problems);
        Assert.Equal(run.Journeys.Select(journey => (journey.Name, journey.Steps.Count)), read.Journeys.Select(journey => (journey.Name, journey.Steps.Count)));
        var page = read.Journeys[0].Steps[0].Page;
        Assert.Equal([0xFF, 0xD8, 0x00], page.Screenshot!);
        Assert.Equal(("- heading \"x\"\n", 200), (page.AccessibilityTree, page.Status));
    }

    // Scripts can cut a character in two.
    [Fact]
    public void Half_a_character_does_not_stop_the_writing()
    {
        CaptureFolder.Write(Folder, new Gathered([Journey.OfPage(Pages.Of("<p>x</p>") with { Html = "a\uD800b", Title = "\uDC00" })], [], "x", null));
        Assert.Equal("a\uFFFDb", CaptureFolder.Read(Folder).Journeys[0].Steps[0].Page.Html);
    }

    [Fact]
    public void A_folder_is_one_once_its_index_is_there()
    {
        Assert.False(CaptureFolder.IsOne(Folder));
        CaptureFolder.Write(Folder, Run());
        Assert.True(CaptureFolder.IsOne(Folder));
    }

    private string Error()
    {
        var error = Assert.Single(Assert.Throws<InputException>(() => CaptureFolder.Read(Folder)).Errors);
        return error.ToString().Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "capture.json:1:1: is not a FormLint capture. Capture again.")]
    [InlineData("null", "capture.json: is empty. Capture again.")]
    [InlineData("{", "capture.json:1:2: is not a FormLint capture. Capture again.")]
    [InlineData("{\n  \"formlint\": \"x\"}", "capture.json:2:18: is not a FormLint capture. Capture again.")]
    [InlineData("[]", "capture.json:1:2: is not a FormLint capture. Capture again.")]
    [InlineData("{}", "capture.json: was written in format 0; this version reads format 1. Capture again.")]
    [InlineData("{\"formlint\":2,\"tool\":\"\",\"pages\":[],\"problems\":[]}", "capture.json: was written in format 2; this version reads format 1. Capture again.")]
    public void A_broken_index_is_one_line(string index, string expected)
    {
        scratch.Write("capture/capture.json", index);
        Assert.Equal(expected, Error());
    }

    [Theory]
    [InlineData("{\"formlint\":1,\"tool\":\"x\",\"problems\":[]}")]
    [InlineData("{\"formlint\":1,\"tool\":\"x\",\"pages\":null,\"problems\":[]}")]
    [InlineData("{\"formlint\":1,\"tool\":\"x\",\"pages\":[null],\"problems\":[]}")]
    [InlineData("{\"formlint\":1,\"tool\":\"x\",\"pages\":[\"\"],\"problems\":[]}")]
    public void An_index_with_holes_is_one_line(string index)
    {
        scratch.Write("capture/capture.json", index);
        Assert.Matches(@"^capture\.json(?::\d+:\d+)?: .+\.$", Error());
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b")]
    [InlineData("sub/0001")]
    [InlineData("a\\u0000b")]
    public void A_page_name_does_not_lead_out_of_the_folder(string name)
    {
        scratch.Write("secret.json", "{}");
        scratch.Write("capture/capture.json", $"{{\"formlint\":1,\"tool\":\"x\",\"pages\":[\"{name}\"],\"problems\":[]}}");
        Assert.Matches(@"^capture\.json: the page name "".*"" is not a file name\.", Error());
    }

    [Fact]
    public void A_page_that_is_missing_is_one_line()
    {
        scratch.Write("capture/capture.json", "{\"formlint\":1,\"tool\":\"x\",\"pages\":[\"0001\"],\"problems\":[]}");
        Assert.StartsWith("0001.json: cannot be read", Error(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"journey\":\"x\",\"step\":1,\"stepName\":\"\",\"page\":null}")]
    [InlineData("{\"journey\":\"x\",\"step\":1,\"stepName\":\"\",\"page\":{}}")]
    [InlineData("{\"journey\":\"x\",\"step\":1,\"stepName\":\"\",\"page\":{\"url\":\"u\",\"title\":\"t\",\"kind\":\"Static\",\"outline\":null}}")]
    public void A_page_with_holes_is_one_line(string page)
    {
        scratch.Write("capture/capture.json", "{\"formlint\":1,\"tool\":\"x\",\"pages\":[\"0001\"],\"problems\":[]}");
        scratch.Write("capture/0001.json", page);
        Assert.Matches(@"^0001\.json(:\d+:\d+)?: is not a FormLint capture\. Capture again\.$", Error());
    }
}
