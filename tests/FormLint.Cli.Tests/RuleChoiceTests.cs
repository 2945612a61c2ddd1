namespace FormLint.Cli.Tests;

[Collection(FormlintCollection.Name)]
public sealed class RuleChoiceTests(Formlint formlint)
{
    [Fact]
    public void A_rule_asked_for_by_name_runs_alone()
    {
        using var place = new Workplace().With("page.html", Workplace.FlawedPage);

        formlint.Run(place, "check", "page.html", "--static", "--rule", Workplace.Flaw, "-f", "json=report.json");

        Assert.Equal([Workplace.Flaw], Workplace.RulesOf(place.Json("report.json")));
        Assert.Single(place.Json("report.json")["rules"]!.AsArray());
    }

    [Fact]
    public void An_unknown_rule_is_refused_with_a_likely_one()
    {
        using var place = new Workplace().With("page.html", Workplace.CleanPage);

        var ran = formlint.Run(place, "check", "page.html", "--static", "--rule", "wcag/placeholder-as-label");

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("wcag/placeholder-as-label", ran.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean form/placeholder-as-label?", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules:\n  form/no-such-rule: { enabled: false }\n")]
    [InlineData("ignore:\n  - { rule: form/no-such-rule, reason: Later. }\n")]
    public void An_unknown_rule_in_the_configuration_is_refused_with_the_file(string config)
    {
        using var place = new Workplace().With("page.html", Workplace.CleanPage).With("formlint.yml", config);

        var ran = formlint.Run(place, "check", "page.html", "--static");

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("formlint.yml", ran.Error, StringComparison.Ordinal);
        Assert.Contains("form/no-such-rule", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Switched_off_and_ignored_findings_do_not_show()
    {
        using var place = new Workplace().With("page.html", Workplace.FlawedPage)
            .With("off.yml", $"rules:\n  {Workplace.Flaw}: {{ enabled: false }}\n").With("ignored.yml", $"ignore:\n  - {{ rule: {Workplace.Flaw}, page: '**/page.html', reason: Later. }}\n");

        foreach (var config in new[] { "off.yml", "ignored.yml" })
        {
            formlint.Run(place, "check", "page.html", "--static", "--config", config, "-f", "json=report.json");
            Assert.DoesNotContain(Workplace.Flaw, Workplace.RulesOf(place.Json("report.json")));
        }
    }
}
