namespace FormLint.Cli.Tests;

[Collection(FormlintCollection.Name)]
public sealed class ExitCodeTests(Formlint formlint)
{
    [Fact]
    public void Nothing_found_is_0()
    {
        using var place = new Workplace().With("page.html", Workplace.CleanPage);

        var ran = formlint.Run(place, "check", "page.html", "--static");

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("note", 1)]
    [InlineData("never", 0)]
    public void An_error_found_is_1_unless_nothing_may_fail(string failOn, int code)
    {
        using var place = new Workplace().With("page.html", Workplace.FlawedPage);

        var ran = formlint.Run(place, "check", "page.html", "--static", "--fail-on", failOn);

        Assert.Equal(code, ran.ExitCode);
        Assert.Contains(Workplace.Flaw, ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "page.html", "--sttic")]
    [InlineData("chekc", "page.html")]
    [InlineData("check", "page.html", "--timeout", "soon")]
    [InlineData("check", "page.html", "--timeout", "0")]
    [InlineData("check", "page.html", "--fail-on", "always")]
    [InlineData("check", "page.html", "--language", "de")]
    [InlineData("check", "page.html", "--profile", "watch")]
    [InlineData("check", "page.html", "--format", "docx")]
    [InlineData("check", "page.html", "--standard", "wcag3")]
    [InlineData("check", "page.html", "--config", "nowhere.yml")]
    [InlineData("check", "page.html", "--rules", "nowhere")]
    [InlineData("check", "--urls", "nowhere.txt")]
    [InlineData("check")]
    [InlineData("capture")]
    [InlineData("rules", "docs", "nowhere/rules")]
    [InlineData("rules", "show", "wcag/nothing")]
    [InlineData("demo", "--language", "de")]
    public void A_call_that_makes_no_sense_is_2_with_a_line_that_says_why(params string[] arguments)
    {
        using var place = new Workplace().With("page.html", Workplace.CleanPage);

        var ran = formlint.Run(place, arguments);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.NotEqual("", ran.Error.Trim());
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
        // The word that is wrong, or what is missing, is named.
        if (arguments.Length > 1) Assert.True(arguments[1..].Any(word => ran.Error.Contains(word.TrimStart('-'), StringComparison.Ordinal)) || ran.Error.Contains(arguments[0], StringComparison.Ordinal), ran.Error);
    }

    [Fact]
    public void What_cannot_be_read_is_2_and_the_rest_is_checked()
    {
        using var place = new Workplace().With("page.html", Workplace.FlawedPage);

        var ran = formlint.Run(place, "check", "missing.html", "page.html", "--static", "-f", "json=report.json");

        Assert.Equal(2, ran.ExitCode);
        Assert.Equal(["file-missing"], Workplace.ProblemsOf(place.Json("report.json")));
        Assert.Contains(Workplace.Flaw, Workplace.RulesOf(place.Json("report.json")));
    }

    [Fact]
    public void Help_and_version_are_0()
    {
        using var place = new Workplace();

        var (help, version) = (formlint.Run(place, "check", "--help"), formlint.Run(place, "--version"));

        Assert.Equal((0, 0), (help.ExitCode, version.ExitCode));
        Assert.Contains("--fail-on", help.Out, StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+", version.Out);
    }
}
