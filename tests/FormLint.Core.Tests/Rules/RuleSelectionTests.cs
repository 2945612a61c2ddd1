using FormLint.Core.Configuration;
using FormLint.Core.Model;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;

namespace FormLint.Core.Tests.Rules;

public sealed class RuleSelectionTests
{
    private static RuleSet SetOf(params string[] extras)
    {
        using var files = new RuleFiles();
        for (var i = 0; i < extras.Length; i++)
            files.Write($"essai/r{i}.yml", RuleFiles.Rule.Replace("essai/phrase", $"essai/r{i}", StringComparison.Ordinal).Replace("severity: warning", "severity: warning\n" + extras[i], StringComparison.Ordinal));
        return files.Read();
    }

    private static IEnumerable<string> On(RuleSet set, Config config) => RuleSelection.Of(set, config, "formlint.yml").Select(rule => rule.Rule.Id);

    [Fact]
    public void A_rule_of_a_later_standard_waits_for_it()
    {
        var set = SetOf("enabled: false\nwcag: [\"2.5.8\"]");
        Assert.Equal(["essai/phrase"], On(set, new Config()));
        Assert.Equal(["essai/phrase", "essai/r0"], On(set, new Config { Standard = Standard.Next.Id }));
    }

    [Fact]
    public void A_rule_of_level_AAA_waits_for_that_target()
    {
        var set = SetOf("enabled: false\nwcag: [\"1.4.6\"]");
        Assert.DoesNotContain("essai/r0", On(set, new Config { Standard = Standard.Next.Id }));
        Assert.Contains("essai/r0", On(set, new Config { Target = Target.AAA }));
    }

    [Fact]
    public void A_rule_switched_off_for_other_reasons_stays_off()
    {
        var set = SetOf("enabled: false", "enabled: false\nwcag: [\"3.3.2\"]");
        Assert.Equal(["essai/phrase"], On(set, new Config { Standard = Standard.Next.Id, Target = Target.AAA }));
    }

    [Fact]
    public void The_configuration_has_the_last_word()
    {
        var set = SetOf("enabled: false");
        var config = new Config { Rules = new Dictionary<string, RuleSetting> { ["essai/r0"] = new() { Enabled = true }, ["essai/phrase"] = new() { Enabled = false } } };
        Assert.Equal(["essai/r0"], On(set, config));
    }

    [Fact]
    public void A_severity_can_be_replaced()
    {
        var config = new Config { Rules = new Dictionary<string, RuleSetting> { ["essai/phrase"] = new() { Severity = Severity.Error } } };
        Assert.Equal(Severity.Error, RuleSelection.Of(SetOf(), config, "formlint.yml").Single().Severity);
    }

    [Fact]
    public void Settings_can_be_replaced()
    {
        var config = YamlFile.Parse<Config>("rules: { essai/phrase: { with: { max-words: 3 } } }", "formlint.yml");
        var rule = RuleSelection.Of(SetOf(), config, "formlint.yml").Single();
        Assert.Single(rule.Check.Inspect(new Core.Checks.Page(Pages.Of("<p>Nous vous répondons demain.</p>"))));
    }

    [Fact]
    public void Replaced_settings_are_checked_where_they_stand()
    {
        var config = YamlFile.Parse<Config>("rules:\n  essai/phrase:\n    with:\n      max-word: 3", "formlint.yml");
        var error = Assert.Single(Assert.Throws<InputException>(() => RuleSelection.Of(SetOf(), config, "formlint.yml")).Errors);
        Assert.Equal("formlint.yml:4:7: unknown key \"max-word\". Use one of: max-words.", error.ToString());
    }

    [Fact]
    public void An_unknown_rule_is_told_with_what_was_meant()
    {
        var config = new Config { Rules = new Dictionary<string, RuleSetting> { ["plain/phrase"] = new() } };
        var error = Assert.Single(Assert.Throws<InputException>(() => On(SetOf(), config).ToList()).Errors);
        Assert.Equal("formlint.yml: there is no rule \"plain/phrase\". Did you mean essai/phrase?", error.ToString());
    }

    [Fact]
    public void An_unknown_rule_to_ignore_is_told_too()
    {
        var config = new Config { Ignore = [new Ignore { Rule = "essai/gone", Reason = "r" }] };
        var error = Assert.Single(Assert.Throws<InputException>(() => On(SetOf(), config).ToList()).Errors);
        Assert.Equal("formlint.yml: there is no rule \"essai/gone\". See: formlint rules list.", error.ToString());
    }
}
