using FormLint.Core.Configuration;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Core.Tests.Configuration;

public sealed class ConfigReaderTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    private Config Read(string yaml) => ConfigReader.Read(scratch.Write("formlint.yml", yaml));

    private IEnumerable<string> Errors(string yaml) => Assert.Throws<InputException>(() => Read(yaml)).Errors
        .Select(error => error.ToString().Replace(scratch.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));

    [Fact]
    public void Every_key_is_read()
    {
        var config = Read("""
            language: nl
            fail-on: warning
            format: [text, json=a.json]
            profiles: [phone, desktop]
            standard: en301549-4.1.1
            target: AAA
            packs: [mine]
            rules:
              form/paste-blocked: { enabled: false }
              plain-language/long-sentence:
                severity: note
                with: { max-words: 25 }
            ignore:
              - rule: form/time-limit
                page: "*/kalender*"
                selector: "#a"
                reason: Wij herwerken dit.
                until: 2030-01-01
            require-review: true
            allow-hosts: [example.org]
            browser: /usr/bin/x
            parallel: 2
            timeout: 10
            crawl: { max-pages: 5, depth: 2, include: ["*/nl/*"], exclude: [], delay: 0 }
            """);
        Assert.Equal(LanguageCode.Nl, config.Language);
        Assert.Equal(FailOn.Warning, config.FailOn);
        Assert.Equal(Target.AAA, config.Target);
        Assert.Equal([Path.Combine(scratch.Path, "mine")], config.Packs);
        Assert.Equal(Model.Severity.Note, config.Rules["plain-language/long-sentence"].Severity);
        Assert.Equal(new DateOnly(2030, 1, 1), config.Ignore.Single().Until);
        Assert.Equal(new[] { "*/nl/*" }, config.Crawl.Include);
        Assert.Equal(0, config.Crawl.Delay);
    }

    [Theory]
    [InlineData("AA", Target.AA)]
    [InlineData("AAA", Target.AAA)]
    public void A_target_is_written_in_capitals(string written, Target expected) => Assert.Equal(expected, Read($"target: {written}").Target);

    [Fact]
    public void A_small_file_keeps_the_defaults()
    {
        var config = Read("language: en");
        Assert.Equal((FailOn.Error, Target.AA, 30, 100), (config.FailOn, config.Target, config.Timeout, config.Crawl.MaxPages));
        Assert.Equal(["phone"], config.Profiles);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# all defaults\n")]
    public void A_file_without_keys_keeps_the_defaults(string yaml) => Assert.Equal(LanguageCode.Fr, Read(yaml).Language);

    [Theory]
    [InlineData("languages: fr", "formlint.yml:1:1: unknown key \"languages\". Use one of: language, fail-on, format, profiles, standard, target, packs, reviews, rules, ignore, require-review, allow-hosts, browser, parallel, timeout, crawl.")]
    [InlineData("language: fr\ncrawl:\n  max-page: 3", "formlint.yml:3:3: unknown key \"max-page\". Use one of: max-pages, depth, include, exclude, delay.")]
    [InlineData("rules:\n  form/x: { enable: true }", "formlint.yml:2:13: unknown key \"enable\". Use one of: enabled, severity, with.")]
    [InlineData("ignore:\n  - rule: form/x\n    reasons: y", "formlint.yml:3:5: unknown key \"reasons\". Use one of: rule, page, selector, reason, until.")]
    [InlineData("ignore:\n  - rule: form/x", "formlint.yml:2:5: missing key \"reason\". Add it.")]
    [InlineData("language: es", "formlint.yml:1:11: unknown language \"es\". Use one of: fr, nl, de, en.")]
    [InlineData("fail-on: errors", "formlint.yml:1:10: unknown value \"errors\". Use one of: note, warning, error, never.")]
    [InlineData("target: A", "formlint.yml:1:9: unknown value \"A\". Use one of: AA, AAA.")]
    [InlineData("target: 1", "formlint.yml:1:9: unknown value \"1\". Use one of: AA, AAA.")]
    [InlineData("timeout: soon", "formlint.yml:1:10: \"soon\" does not fit here. Use a whole number.")]
    [InlineData("timeout: 1.5", "formlint.yml:1:10: \"1.5\" does not fit here. Use a whole number.")]
    [InlineData("require-review: maybe", "formlint.yml:1:17: \"maybe\" does not fit here. Use true or false.")]
    [InlineData("crawl:\n  depth: deep", "formlint.yml:2:10: \"deep\" does not fit here. Use a whole number.")]
    [InlineData("rules:\n  form/x: { severity: high }", "formlint.yml:2:23: unknown value \"high\". Use one of: note, warning, error.")]
    [InlineData("profiles: phone", "formlint.yml:1:11: a single value does not fit here. Use a list.")]
    [InlineData("crawl: 3", "formlint.yml:1:8: a single value does not fit here. Use keys: max-pages, depth, include, exclude, delay.")]
    [InlineData("rules: [form/x]", "formlint.yml:1:8: a list does not fit here. Use keys.")]
    [InlineData("language: fr\nlanguage: nl", "formlint.yml:2:1: the key \"language\" stands twice. Remove one.")]
    [InlineData("rules:\n  form/x: { enabled: true }\n  form/x: { enabled: false }", "formlint.yml:3:3: the key \"form/x\" stands twice. Remove one.")]
    [InlineData("crawl:", "formlint.yml:1:7: \"crawl\" is empty. Write a value, or remove the key.")]
    [InlineData("profiles:\nlanguage: fr", "formlint.yml:1:10: \"profiles\" is empty. Write a value, or remove the key.")]
    [InlineData("packs:", "formlint.yml:1:7: \"packs\" is empty. Write a value, or remove the key.")]
    [InlineData("rules:", "formlint.yml:1:7: \"rules\" is empty. Write a value, or remove the key.")]
    [InlineData("rules:\n  form/x:", "formlint.yml:2:10: \"form/x\" is empty. Write a value, or remove the key.")]
    [InlineData("ignore:\n  -", "formlint.yml:2:4: the entry is empty. Write a value, or remove it.")]
    [InlineData("format: [~]", "formlint.yml:1:10: the entry is empty. Write a value, or remove it.")]
    [InlineData("crawl: { include: ~ }", "formlint.yml:1:19: \"include\" is empty. Write a value, or remove the key.")]
    [InlineData("\tlanguage: fr", "formlint.yml:1:1: a tab stands where spaces must. Indent with spaces.")]
    public void A_fault_is_one_line_with_its_place(string yaml, string expected) => Assert.Equal([expected], Errors(yaml));

    [Theory]
    [InlineData("language: de", "formlint.yml:1:11: language: reports exist in fr, nl and en, not in \"de\".")]
    [InlineData("standard: wcag", "formlint.yml:1:11: standard: \"wcag\" is not known. Use one of: en301549-3.2.1, en301549-4.1.1.")]
    [InlineData("profiles: [phone, watch]", "formlint.yml:1:11: profiles: \"watch\" is not known. Use one of: phone, tablet, desktop.")]
    [InlineData("profiles: []", "formlint.yml:1:11: profiles: give at least one of phone, tablet, desktop.")]
    [InlineData("language: fr\nparallel: 0", "formlint.yml:2:11: parallel: use a number from 1 to 16.")]
    [InlineData("timeout: 601", "formlint.yml:1:10: timeout: use 1 to 600 seconds.")]
    [InlineData("timeout: -1", "formlint.yml:1:10: timeout: use 1 to 600 seconds.")]
    [InlineData("crawl:\n  max-pages: 0", "formlint.yml:2:14: crawl.max-pages: use a number from 1 to 100000.")]
    [InlineData("crawl:\n  depth: 101", "formlint.yml:2:10: crawl.depth: use a number from 0 to 100.")]
    [InlineData("crawl:\n  delay: 60001", "formlint.yml:2:10: crawl.delay: use 0 to 60000 milliseconds.")]
    [InlineData("ignore:\n  - { rule: form/x, reason: r, until: 31/12/2030 }", "formlint.yml:2:39: \"31/12/2030\" is not a date. Write it as YYYY-MM-DD.")]
    public void A_value_out_of_bounds_is_one_line_with_its_place(string yaml, string expected) => Assert.Equal([expected], Errors(yaml));

    [Fact]
    public void A_file_that_is_not_there_is_told_without_a_place()
    {
        var error = Assert.Single(Assert.Throws<InputException>(() => ConfigReader.Read(Path.Combine(scratch.Path, "no.yml"))).Errors);
        Assert.Contains("no.yml: cannot be read", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_nearest_file_upwards_is_found()
    {
        var file = scratch.Write("project/formlint.yml", "language: fr");
        scratch.Write("formlint.yml", "language: nl");
        var deep = Directory.CreateDirectory(Path.Combine(scratch.Path, "project", "a", "b")).FullName;
        Assert.Equal(file, ConfigReader.Find(deep));
    }

    [Theory]
    [InlineData(".formlint.yml")]
    [InlineData("formlint.yaml")]
    public void Other_names_are_found(string name)
    {
        var file = scratch.Write(name, "language: fr");
        Assert.Equal(file, ConfigReader.Find(scratch.Path));
    }

    [Fact]
    public void Search_ends_at_the_root_of_the_repository()
    {
        scratch.Write("formlint.yml", "language: nl");
        Directory.CreateDirectory(Path.Combine(scratch.Path, "project", ".git"));
        var inside = Directory.CreateDirectory(Path.Combine(scratch.Path, "project", "src")).FullName;
        Assert.Null(ConfigReader.Find(inside));
    }

    [Fact]
    public void A_worktree_has_a_git_file_and_ends_the_search_too()
    {
        scratch.Write("formlint.yml", "language: nl");
        scratch.Write("project/.git", "gitdir: elsewhere");
        Assert.Null(ConfigReader.Find(Path.Combine(scratch.Path, "project")));
    }

    [Fact]
    public void A_file_in_the_root_of_the_repository_is_found()
    {
        Directory.CreateDirectory(Path.Combine(scratch.Path, ".git"));
        var file = scratch.Write("formlint.yml", "language: nl");
        Assert.Equal(file, ConfigReader.Find(Directory.CreateDirectory(Path.Combine(scratch.Path, "a")).FullName));
    }
}
