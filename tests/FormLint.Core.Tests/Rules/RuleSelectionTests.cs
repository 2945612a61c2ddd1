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

    private static IEnumerable<string> On(RuleSet set, Config config) => RuleSelection.Of(set, config, null).Select(rule => rule.Rule.Id);

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
        Assert.Equal(Severity.Error, RuleSelection.Of(SetOf(), config, null).Single().Severity);
    }

    [Fact]
    public void Settings_can_be_replaced()
    {
        var config = YamlFile.Parse<Config>("rules: { essai/phrase: { with: { max-words: 3 } } }", "formlint.yml");
        var rule = RuleSelection.Of(SetOf(), config, null).Single();
        Assert.Single(rule.Check.Inspect(new Core.Checks.Page(Pages.Of("<p>Nous vous répondons demain.</p>"))));
    }

    [Fact]
    public void Settings_that_are_not_named_stay_as_they_are()
    {
        var config = YamlFile.Parse<Config>("rules: { form/too-many-fields: { with: { max-fields: 1 } } }", "formlint.yml");
        var rule = RuleSelection.Of(Shipped.Rules, config, null).Single(rule => rule.Rule.Id == "form/too-many-fields");
        Assert.Single(rule.Check.Inspect(new Core.Checks.Page(Pages.Of("<form><label>Nom <input></label><label>GSM <input></label></form>"))));
    }

    [Fact]
    public void Replaced_settings_are_checked_where_they_stand()
    {
        var written = Written("rules:\n  essai/phrase:\n    with:\n      max-word: 3");
        var error = Assert.Single(Assert.Throws<InputException>(() => RuleSelection.Of(SetOf(), written.As<Config>(), written)).Errors);
        Assert.Equal($"{written.File}:4:7: unknown key \"max-word\". Use one of: max-words.", error.ToString());
    }

    [Fact]
    public void An_unknown_rule_is_told_with_what_was_meant()
    {
        var written = Written("rules:\n  plain/phrase: { enabled: true }\nignore:\n  - { rule: form/nothing, reason: r }");
        var errors = Assert.Throws<InputException>(() => RuleSelection.Of(SetOf(), written.As<Config>(), written)).Errors;
        Assert.Equal(
        [
            $"{written.File}:2:17: there is no rule \"plain/phrase\". Did you mean essai/phrase?",
            $"{written.File}:4:13: there is no rule \"form/nothing\". See: formlint rules list.",
        ], errors.Select(error => error.ToString()));
    }

    private static YamlDocument Written(string yaml)
    {
        using var scratch = new ScratchFolder();
        return YamlFile.Load(scratch.Write("formlint.yml", yaml));
    }

    [Fact]
    public void An_unknown_rule_to_ignore_is_told_too()
    {
        var config = new Config { Ignore = [new Ignore { Rule = "essai/gone", Reason = "r" }] };
        var error = Assert.Single(Assert.Throws<InputException>(() => On(SetOf(), config).ToList()).Errors);
        Assert.Equal("command line: there is no rule \"essai/gone\". See: formlint rules list.", error.ToString());
    }
}
