using FormLint.Cli.Running;

namespace FormLint.Cli.Tests;

[Collection(FormlintCollection.Name)]
public sealed class CaptureTests(Formlint formlint)
{
    private static async Task<SampleSite> SampleAsync() => await SampleSite.StartAsync(Path.Combine(SampleSite.Folder, "secal", "flawed"), CancellationToken.None);

    [Fact]
    public async Task A_captured_journey_gives_the_same_findings_each_time_and_the_same_as_the_live_pages()
    {
        using var place = new Workplace();
        await using var site = await SampleAsync();
        string[] pages = [new Uri(site.Address, "fr/etape-1.html").AbsoluteUri, new Uri(site.Address, "nl/stap-2.html").AbsoluteUri, "--profile", "phone", "--profile", "desktop"];

        var live = formlint.RunInBrowser(place, ["check", .. pages, "-f", "json=live.json"]);
        var captured = formlint.RunInBrowser(place, ["capture", .. pages, "-o", "captures"]);
        foreach (var report in new[] { "first.json", "second.json" }) formlint.Run(place, "check", "captures", "-f", $"json={report}");

        Assert.Equal((1, 0), (live.ExitCode, captured.ExitCode));
        Assert.NotEmpty(Workplace.IdentitiesOf(place.Json("live.json")));
        Assert.Equal(File.ReadAllBytes(place["first.json"]), File.ReadAllBytes(place["second.json"]));
        Assert.Equal(Workplace.IdentitiesOf(place.Json("live.json")), Workplace.IdentitiesOf(place.Json("first.json")));
        // Words, excerpts, boxes: all of each finding, not only what identifies it.
        Assert.Equal(place.Json("live.json")["findings"]!.ToJsonString(), place.Json("first.json")["findings"]!.ToJsonString());
    }

    [Fact]
    public void A_file_that_is_no_capture_is_refused_with_its_place()
    {
        using var place = new Workplace().With("captures/capture.json", "{ \"formlint\": 1, \"pages\": [ }");

        var ran = formlint.Run(place, "check", "captures");

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains(Path.Combine("captures", "capture.json") + ":1:", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "formlint": 9, "tool": "x", "pages": [], "problems": [] }""", "format 9")]
    [InlineData("""{ "formlint": 1, "tool": "x", "pages": ["../secret"], "problems": [] }""", "../secret")]
    [InlineData("""{ "formlint": 1, "tool": "x", "pages": ["0001"], "problems": [] }""", "0001.json")]
    [InlineData("""{ "formlint": 1 }""", "capture.json")]
    [InlineData("null", "capture.json")]
    public void A_capture_from_elsewhere_cannot_surprise(string index, string named)
    {
        using var place = new Workplace().With("captures/capture.json", index);

        var ran = formlint.Run(place, "check", "captures");

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains(named, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_screens_in_one_call_find_what_three_calls_find()
    {
        using var place = new Workplace();
        await using var site = await SampleSite.StartAsync(Path.Combine(SampleSite.Folder, "rdv-hopital", "flawed"), CancellationToken.None);
        var page = new Uri(site.Address, "fr/calendrier.html").AbsoluteUri;
        string[] screens = ["phone", "tablet", "desktop"];

        formlint.RunInBrowser(place, ["check", page, "-f", "json=all.json", .. screens.SelectMany(screen => new[] { "--profile", screen })]);
        foreach (var screen in screens) formlint.RunInBrowser(place, "check", page, "--profile", screen, "-f", $"json={screen}.json");

        Assert.NotEmpty(Workplace.IdentitiesOf(place.Json("phone.json")));
        Assert.Equal(screens.SelectMany(screen => Workplace.IdentitiesOf(place.Json(screen + ".json"))), Workplace.IdentitiesOf(place.Json("all.json")));
    }
}
