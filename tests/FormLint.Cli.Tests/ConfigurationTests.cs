namespace FormLint.Cli.Tests;

[Collection(FormlintCollection.Name)]
public sealed class ConfigurationTests(Formlint formlint)
{
    [Theory]
    [InlineData("langauge: fr\n", "formlint.yml:1:1:")]
    [InlineData("fail-on: sometimes\n", "formlint.yml:1:10:")]
    [InlineData("language: fr\nlanguage: nl\n", "formlint.yml:2:1:")]
    [InlineData("timeout: soon\n", "formlint.yml:1:10:")]
    [InlineData("profiles: phone\n", "formlint.yml:1:11:")]
    [InlineData("crawl:\n  max-page: 3\n", "formlint.yml:2:3:")]
    [InlineData("rules:\n  form/too-many-fields:\n    with: { max-fields: many }\n", "formlint.yml:3:")]
    [InlineData("ignore:\n  - rule: wcag/label\n", "formlint.yml:2:")]
    [InlineData("format: [text\n", "formlint.yml:2:1:")]
    [InlineData("language: es\n", "formlint.yml:1:11:")]
    [InlineData("language: de\n", "formlint.yml:")]
    [InlineData("timeout: 10000\n", "formlint.yml:")]
    [InlineData("- language\n", "formlint.yml:1:1:")]
    public void What_is_wrong_in_the_configuration_is_said_with_its_place(string yaml, string place)
    {
        using var here = new Workplace().With("page.html", Workplace.CleanPage).With("formlint.yml", yaml);

        var ran = formlint.Run(here, "check", "page.html", "--static");

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains(place, ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Error.Trim().Split('\n'));
    }

    [Fact]
    public void The_configuration_is_found_upwards_and_the_command_line_goes_before_it()
    {
        using var place = new Workplace().With("formlint.yml", "language: nl\nfail-on: never\n").With("a/b/page.html", Workplace.FlawedPage);
        var below = place.Below("a/b");

        var (asConfigured, stricter) = (formlint.Run(below, "check", "page.html", "--static"), formlint.Run(below, "check", "page.html", "--static", "--fail-on", "error"));

        Assert.Equal((0, 1), (asConfigured.ExitCode, stricter.ExitCode));
        Assert.Contains("gecontroleerd", asConfigured.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_search_ends_at_the_repository()
    {
        using var place = new Workplace().With("formlint.yml", "fail-on: never\n").With("repository/.git/HEAD", "").With("repository/page.html", Workplace.FlawedPage);

        Assert.Equal(1, formlint.Run(place.Below("repository"), "check", "page.html", "--static").ExitCode);
    }

    [Fact]
    public void The_printed_configuration_is_accepted_as_a_configuration()
    {
        using var place = new Workplace().With("page.html", Workplace.CleanPage).With("formlint.yml", """
            language: nl
            fail-on: warning
            profiles: [tablet, desktop]
            rules:
              plain-language/long-sentence: { severity: note, with: { max-words: 30 } }
              wcag/region: { enabled: false }
            ignore:
              - { rule: wcag/color-contrast, page: "https://example.be/old/**", reason: Replaced in the next release., until: 2027-01-01 }
            crawl: { max-pages: 7, exclude: ["**/archive/**"] }
            """);

        var printed = formlint.Run(place, "check", "--print-config", "--fail-on", "note");
        place.With("printed.yml", printed.Out);
        var again = formlint.Run(place, "check", "--print-config", "--config", "printed.yml");
        var ran = formlint.Run(place, "check", "page.html", "--static", "--config", "printed.yml");

        Assert.Equal((0, 0), (printed.ExitCode, again.ExitCode));
        Assert.Equal(WithoutOrigin(printed.Out), WithoutOrigin(again.Out));
        Assert.Contains("fail-on: note", again.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
    }

    [Fact]
    public void What_is_printed_can_be_read_by_people()
    {
        using var place = new Workplace();

        var printed = formlint.Run(place, "check", "--print-config");

        Assert.Contains("  include: []\n  exclude: []\n", printed.Out, StringComparison.Ordinal);
    }

    private static string WithoutOrigin(string yaml) => yaml[yaml.IndexOf('\n', StringComparison.Ordinal)..];
}
