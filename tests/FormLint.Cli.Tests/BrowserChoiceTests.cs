namespace FormLint.Cli.Tests;

[Collection(FormlintCollection.Name)]
public sealed class BrowserChoiceTests(Formlint formlint)
{
    [Theory]
    [InlineData("check", "page.html")]
    [InlineData("capture", "page.html")]
    [InlineData("rules", "test", "wcag/label")]
    [InlineData("doctor")]
    public void A_browser_that_is_missing_is_named_with_the_way_to_get_one(params string[] arguments)
    {
        using var place = new Workplace().With("page.html", Workplace.CleanPage);

        var ran = formlint.Run(place, [.. arguments, "--browser", "/nowhere/chrome"]);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("/nowhere/chrome", ran.Out + ran.Error, StringComparison.Ordinal);
        Assert.Contains("formlint browser install", ran.Out + ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_is_no_browser_is_refused_with_the_reason()
    {
        using var place = new Workplace().With("page.html", Workplace.CleanPage).With("browser.sh", "#!/bin/sh\nexit 3\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(place["browser.sh"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var ran = formlint.Run(place, "check", "page.html", "--browser", place["browser.sh"]);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("browser.sh does not start", ran.Error, StringComparison.Ordinal);
        Assert.Equal(2, ran.Error.Trim().Split('\n').Length);
    }

    [Fact]
    public void A_file_that_is_no_program_is_refused_with_the_reason()
    {
        using var place = new Workplace().With("page.html", Workplace.CleanPage).With("notes.txt", "Bonjour");

        var ran = formlint.Run(place, "check", "page.html", "--browser", place["notes.txt"]);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("notes.txt does not start", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_doctor_finds_the_rules_and_a_browser()
    {
        using var place = new Workplace();

        var ran = formlint.RunInBrowser(place, "doctor");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("ok    rules:", ran.Out, StringComparison.Ordinal);
        Assert.Contains("ok    browser: Chromium ", ran.Out, StringComparison.Ordinal);
    }
}
