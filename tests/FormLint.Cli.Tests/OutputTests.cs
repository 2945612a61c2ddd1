using System.Text.Json.Nodes;

namespace FormLint.Cli.Tests;

[Collection(FormlintCollection.Name)]
public sealed class OutputTests(Formlint formlint)
{
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal);

    [Fact]
    public void Several_formats_go_where_they_are_sent()
    {
        using var place = new Workplace().With("page.html", Workplace.FlawedPage);

        var ran = formlint.Run(place, "check", "page.html", "--static", "-f", "text", "-f", "json=out/report.json", "-f", "html=out/deep/index.html", "--language", "en");

        Assert.Contains(Workplace.Flaw, ran.Out, StringComparison.Ordinal);
        Assert.Contains(Workplace.Flaw, Workplace.RulesOf(place.Json("out/report.json")));
        Assert.Contains("<title>FormLint report</title>", File.ReadAllText(place["out/deep/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_output_holds_the_findings_and_nothing_else()
    {
        using var place = new Workplace().With("page.html", Workplace.FlawedPage);

        var ran = formlint.Run(place, "check", "page.html", "missing.html", "--static", "-f", "json");

        Assert.Contains(Workplace.Flaw, Workplace.RulesOf(JsonNode.Parse(ran.Out)!));
    }

    [Theory]
    [InlineData("check", "-f", "json=occupied/report.json")]
    [InlineData("check", "-f", "html=.git")]
    [InlineData("capture", "-o", "occupied/captures")]
    public void An_output_that_cannot_be_written_is_2_with_its_path(string command, string option, string value)
    {
        using var place = new Workplace().With("page.html", Workplace.CleanPage).With("occupied", "A file");

        var ran = formlint.Run(place, command, "page.html", "--static", option, value);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains(value.Split('=')[^1], ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Error.Trim().Split('\n'));
    }

    [Fact]
    public void A_shorter_report_replaces_a_longer_one_whole()
    {
        using var place = new Workplace().With("page.html", Workplace.CleanPage).With("report.json", new string('x', 1_000_000));

        formlint.Run(place, "check", "page.html", "--static", "-f", "json=report.json");

        Assert.Empty(Workplace.RulesOf(place.Json("report.json")));
    }

    [Fact]
    public async Task Colour_is_for_screens_and_for_those_who_force_it()
    {
        using var place = new Workplace().With("page.html", Workplace.FlawedPage);
        async Task<bool> HasColour(params (string Name, string Value)[] environment)
        {
            using var process = FormlintProcess.Start(place, environment.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal), "check", "page.html", "--static");
            var ran = await process.EndAsync();
            Assert.Equal(1, ran.ExitCode);
            Assert.Contains(Workplace.Flaw, ran.Out, StringComparison.Ordinal);
            return (ran.Out + ran.Error).Contains('\u001b', StringComparison.Ordinal);
        }

        Assert.False(await HasColour(("TERM", "xterm-256color")));
        Assert.True(await HasColour(("TERM", "xterm-256color"), ("FORCE_COLOR", "1")));
        Assert.False(await HasColour(("TERM", "xterm-256color"), ("FORCE_COLOR", "1"), ("NO_COLOR", "1")));
    }

    [Fact]
    public async Task Nothing_but_the_report_is_said_when_all_goes_well()
    {
        using var place = new Workplace().With("page.html", Workplace.CleanPage);

        using var process = FormlintProcess.Start(place, Plain, "check", "page.html", "--static", "-f", "json");
        var ran = await process.EndAsync();

        Assert.Equal("", ran.Error);
        Assert.Empty(Workplace.RulesOf(JsonNode.Parse(ran.Out)!));
    }
}
