namespace FormLint.Cli.Tests;

[Collection(FormlintCollection.Name)]
public sealed class InitTests(Formlint formlint)
{
    [Fact]
    public void The_first_configuration_is_accepted_and_never_overwritten()
    {
        using var place = new Workplace().With("page.html", Workplace.CleanPage);

        var first = formlint.Run(place, "init");
        var check = formlint.Run(place, "check", "page.html", "--static");
        place.With("formlint.yml", "language: nl\n");
        var second = formlint.Run(place, "init");

        Assert.Equal((0, "formlint.yml"), (first.ExitCode, first.Out.Trim()));
        Assert.Equal((0, ""), (check.ExitCode, check.Error));
        Assert.True(File.Exists(place["formlint-report/index.html"]));
        Assert.Equal((2, ""), (second.ExitCode, second.Out));
        Assert.Contains("formlint.yml: exists already", second.Error, StringComparison.Ordinal);
        Assert.Equal("language: nl\n", File.ReadAllText(place["formlint.yml"]));
    }
}
