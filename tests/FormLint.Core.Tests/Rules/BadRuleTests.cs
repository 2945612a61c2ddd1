namespace FormLint.Core.Tests.Rules;

/// <summary>Every slip in a rule file is one line that says where it stands and how to mend it.</summary>
public sealed class BadRuleTests
{
    private static void Check(string rule, string expected)
    {
        using var files = new RuleFiles(rule);
        Assert.Equal([expected], files.Errors());
    }

    private static string With(string before, string after) => RuleFiles.Rule.Contains(before, StringComparison.Ordinal)
        ? RuleFiles.Rule.Replace(before, after, StringComparison.Ordinal) : throw new ArgumentException(before, nameof(before));

    [Fact]
    public void The_rule_itself_has_no_fault() => Assert.Equal("essai/phrase", RuleFiles.One().Id);

    [Fact]
    public void An_unknown_key() => Check(With("severity: warning", "severity: warning\nserverity: error"),
        "essai/phrase.yml:3:1: unknown key \"serverity\". Use one of: id, severity, enabled, check, with, languages, wcag, act, needs, question, level, cause, source, text, examples.");

    [Fact]
    public void An_unknown_key_in_the_words() => Check(With("why: P, instead: F }\n  nl", "whi: P, why: P, instead: F }\n  nl"),
        "essai/phrase.yml:11:41: unknown key \"whi\". Use one of: title, message, why, instead.");

    [Fact]
    public void An_unknown_key_in_the_source() => Check(With("  says: Nothing.", "  says: Nothing.\n  link: x"),
        "essai/phrase.yml:10:3: unknown key \"link\". Use one of: kind, title, url, says.");

    [Fact]
    public void An_unknown_key_in_an_example() => Check(With("    passes: <p>y</p>", "    passes: <p>y</p>\n    fail: x"),
        "essai/phrase.yml:17:5: unknown key \"fail\". Use one of: language, fails, review, passes.");

    [Fact]
    public void A_missing_key() => Check(With("severity: warning\n", ""),
        "essai/phrase.yml:1:1: missing key \"severity\". Add it.");

    [Fact]
    public void Several_missing_keys() => Check("id: essai/phrase\nseverity: note\n",
        "essai/phrase.yml:1:1: missing key \"check\", \"source\", \"text\". Add it.");

    [Fact]
    public void A_missing_key_in_the_source() => Check(With("  says: Nothing.\n", ""),
        "essai/phrase.yml:7:3: missing key \"says\". Add it.");

    [Fact]
    public void A_wrong_severity() => Check(With("severity: warning", "severity: grave"),
        "essai/phrase.yml:2:11: unknown value \"grave\". Use one of: note, warning, error.");

    [Fact]
    public void A_number_is_no_severity() => Check(With("severity: warning", "severity: 7"),
        "essai/phrase.yml:2:11: unknown value \"7\". Use one of: note, warning, error.");

    [Fact]
    public void Two_severities_are_none() => Check(With("severity: warning", "severity: note, error"),
        "essai/phrase.yml:2:11: unknown value \"note, error\". Use one of: note, warning, error.");

    [Fact]
    public void A_wrong_kind_of_source() => Check(With("kind: convention", "kind: field_voice"),
        "essai/phrase.yml:7:9: unknown value \"field_voice\". Use one of: law, standard, field-voice, convention.");

    [Fact]
    public void A_wrong_need() => Check(With("severity: warning", "severity: warning\nneeds: [reading, seeing]"),
        "essai/phrase.yml:3:18: unknown value \"seeing\". Use one of: sight, reading, language, memory, attention, slowness, hand, phone-only, no-equipment, no-account-or-address, fear-of-control, helped-by-someone.");

    [Fact]
    public void A_wrong_boolean() => Check(With("severity: warning", "severity: warning\nenabled: perhaps"),
        "essai/phrase.yml:3:10: \"perhaps\" does not fit here. Use true or false.");

    [Fact]
    public void Words_where_a_setting_is_a_number() => Check(With("max-words: 20", "max-words: vingt"),
        "essai/phrase.yml:5:14: \"vingt\" does not fit here. Use a whole number.");

    [Fact]
    public void A_number_too_large_for_a_setting() => Check(With("max-words: 20", "max-words: 99999999999"),
        "essai/phrase.yml:5:14: \"99999999999\" does not fit here. Use a whole number.");

    [Fact]
    public void A_list_where_a_setting_is_a_number() => Check(With("max-words: 20", "max-words: [20]"),
        "essai/phrase.yml:5:14: a list does not fit here. Use a single value.");

    [Fact]
    public void An_unknown_setting() => Check(With("max-words: 20", "max-words: 20\n  min-words: 1"),
        "essai/phrase.yml:6:3: unknown key \"min-words\". Use one of: max-words.");

    [Fact]
    public void A_missing_setting() => Check(With("  max-words: 20", "  {}"),
        "essai/phrase.yml:5:3: missing key \"max-words\". Add it.");

    [Fact]
    public void Settings_of_a_check_that_has_none() => Check(With("check: sentence-length", "check: paste-blocked"),
        "essai/phrase.yml:5:3: the check \"paste-blocked\" has no settings. Remove \"with\".");

    [Fact]
    public void Settings_that_are_left_out() => Check(With("with:\n  max-words: 20\n", ""),
        "essai/phrase.yml:3:8: the check \"sentence-length\" needs \"with\": max-words.");

    [Fact]
    public void Settings_that_are_empty() => Check(With("with:\n  max-words: 20\n", "with:\n"),
        "essai/phrase.yml:4:6: \"with\" is empty. Write a value, or remove the key.");

    [Fact]
    public void A_mention_of_nothing() => Check(With("check: sentence-length\nwith:\n  max-words: 20\n", "check: missing-mention\nwith:\n  on: [{ questions: 1 }]\n"),
        "essai/phrase.yml:5:3: nothing to look for. Add \"words\" or \"pattern\".");

    [Fact]
    public void A_phrase_that_cannot_be_found() => Check(With("check: sentence-length\nwith:\n  max-words: 20\n", "check: repeated-phrases\nwith:\n  phrases: { fr: [il faut, de (la] }\n  at-least: 2\n"),
        "essai/phrase.yml:5:28: \"de (la\": this bracket is not closed.");

    [Fact]
    public void An_unknown_check()
    {
        using var files = new RuleFiles(With("check: sentence-length", "check: sentence-lenght"));
        var error = Assert.Single(files.Errors());
        Assert.StartsWith("essai/phrase.yml:3:8: unknown check \"sentence-lenght\". Use one of: address-mix, axe, captcha-only, ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_key() => Check(With("severity: warning", "severity: warning\nseverity: error"),
        "essai/phrase.yml:3:1: the key \"severity\" stands twice. Remove one.");

    [Fact]
    public void A_repeated_language() => Check(With("  en: {", "  fr: {"),
        "essai/phrase.yml:13:3: the key \"fr\" stands twice. Remove one.");

    [Fact]
    public void An_unknown_language() => Check(With("  en: {", "  es: {"),
        "essai/phrase.yml:13:3: unknown language \"es\". Use one of: fr, nl, de, en.");

    [Fact]
    public void An_unknown_language_of_texts() => Check(With("severity: warning", "severity: warning\nlanguages: [fr, wa]"),
        "essai/phrase.yml:3:17: unknown language \"wa\". Use one of: fr, nl, de, en.");

    [Fact]
    public void A_language_that_the_pack_promises_and_the_rule_lacks() => Check(With("  en: { title: T, message: \"M {words}\", why: P, instead: F }\n", ""),
        "essai/phrase.yml:1:1: no text in en. Add it under \"text\".");

    [Fact]
    public void An_id_that_does_not_fit_the_file() => Check(With("id: essai/phrase", "id: essai/phrases"),
        "essai/phrase.yml:1:1: the id \"essai/phrases\" does not fit the file. Call it \"essai/phrase\", or rename the file.");

    [Fact]
    public void A_brace_that_is_not_closed() => Check(With("fr: { title: T, message: \"M {words}\"", "fr: { title: T, message: \"M {words\""),
        "essai/phrase.yml:1:1: the fr message has a brace that is not a placeholder such as {words}. Mend it.");

    [Fact]
    public void No_example_that_passes() => Check(With("\n    passes: <p>y</p>", ""),
        "essai/phrase.yml:1:1: needs at least one example that fails (or asks for review) and one that passes. Add them under \"examples\".");

    [Fact]
    public void An_empty_file() => Check("",
        "essai/phrase.yml:1:1: the file is empty. It needs: id, severity, check, source, text.");

    [Fact]
    public void A_file_of_comments() => Check("# nothing yet\n",
        "essai/phrase.yml:1:1: the file is empty. It needs: id, severity, check, source, text.");

    [Fact]
    public void A_text_instead_of_keys() => Check("bonjour",
        "essai/phrase.yml:1:1: a single value does not fit here. Use keys: id, severity, check, source, text.");

    [Fact]
    public void A_list_instead_of_keys() => Check("- id: essai/phrase",
        "essai/phrase.yml:1:1: a list does not fit here. Use keys: id, severity, check, source, text.");

    [Fact]
    public void A_second_document() => Check(RuleFiles.Rule + "\n---\nid: essai/autre\n",
        "essai/phrase.yml:17:1: a second document begins here. Write one file for each.");

    [Fact]
    public void A_tab_as_indentation()
    {
        using var files = new RuleFiles(With("  max-words: 20", "\tmax-words: 20"));
        Assert.Equal(["essai/phrase.yml:5:1: a tab stands where spaces must. Indent with spaces."], files.Errors());
    }

    [Theory]
    [InlineData("severity: warning", "severity: [warning", 3)]
    [InlineData("severity: warning", "severity: \"warning", 2)]
    [InlineData("severity: warning", "severity: warning: error", 2)]
    [InlineData("  says: Nothing.", " says: Nothing.", 9)]
    [InlineData("severity: warning", "severity warning", 2)]
    [InlineData("severity: warning", "severity: @warning", 2)]
    [InlineData("severity: warning", "severity: !!int warning", 2)]
    public void Broken_syntax_is_told_near_where_it_broke(string before, string after, int line)
    {
        using var files = new RuleFiles(With(before, after));
        var error = Assert.Single(files.Errors());
        Assert.Matches(@"^essai/phrase\.yml:\d+:\d+: .+\.$", error);
        Assert.InRange(int.Parse(error.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture), line - 1, line + 1);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id: essai/phrase", "id:", 1, 4)]
    [InlineData("check: sentence-length", "check:", 3, 7)]
    [InlineData("source:\n  kind: convention\n  title: Nowhere\n  says: Nothing.", "source:", 6, 8)]
    [InlineData("  title: Nowhere", "  title:", 8, 9)]
    [InlineData("examples:\n  - fails: <p>x</p>\n    passes: <p>y</p>", "examples:", 14, 10)]
    [InlineData("  - fails: <p>x</p>\n    passes: <p>y</p>", "  -", 15, 4)]
    [InlineData("{ title: T, message: \"M {words}\", why: P, instead: F }\n  nl", "\n  nl", 11, 6)]
    [InlineData("fr: { title: T, message: \"M {words}\"", "fr: { title: T, message: ~", 11, 28)]
    [InlineData("severity: warning", "severity: warning\nlanguages:", 3, 11)]
    [InlineData("severity: warning", "severity: warning\nwcag: [3.1.5, ]\nneeds:", 4, 7)]
    [InlineData("severity: warning", "severity: warning\nwcag: [~]", 3, 8)]
    public void A_key_without_a_value(string before, string after, int line, int column)
    {
        using var files = new RuleFiles(With(before, after));
        Assert.Matches($@"^essai/phrase\.yml:{line}:{column}: .*is empty\. Write a value, or remove (?:the key|it)\.$", Assert.Single(files.Errors()));
    }

    [Fact]
    public void Anchors_may_be_used()
    {
        var rule = RuleFiles.One(With("  nl: { title: T, message: \"M {words}\", why: P, instead: F }", "  nl: &same { title: T, message: \"M {words}\", why: P, instead: F }")
            .Replace("  en: { title: T, message: \"M {words}\", why: P, instead: F }", "  en: *same", StringComparison.Ordinal));
        Assert.Equal("T", rule.Text[FormLint.Language.LanguageCode.En].Title);
    }

    [Fact]
    public void An_alias_without_an_anchor() => Check(With("  nl: { title: T, message: \"M {words}\", why: P, instead: F }", "  nl: *nobody"),
        "essai/phrase.yml:12:7: the alias \"nobody\" has no anchor. Write the value out.");

    [Fact]
    public void An_alias_that_does_not_fit_is_told_where_it_is_used() => Check(With("  max-words: 20", "  max-words: *many").Replace("severity: warning", "severity: &many warning", StringComparison.Ordinal),
        "essai/phrase.yml:5:14: \"warning\" does not fit here. Use a whole number.");

    [Fact]
    public void A_regular_expression_that_is_broken() => Check(With("check: sentence-length", "check: upload-limits").Replace("  max-words: 20", "  format: \"[a\"\n  size: x\n  nearby: 2", StringComparison.Ordinal),
        "essai/phrase.yml:5:11: \"[a\" is not a regular expression. Mend it.");

    [Theory]
    [InlineData("[fr, \"\"]")]
    [InlineData("[~]")]
    public void An_empty_word_in_a_list(string words)
    {
        var rule = With("check: sentence-length", "check: unexplained-asterisk").Replace("  max-words: 20", $"  required:\n    fr: {words}", StringComparison.Ordinal);
        using var files = new RuleFiles(rule);
        Assert.Matches(@"^essai/phrase\.yml:6:\d+: .+\. .+\.$", Assert.Single(files.Errors()));
    }

    [Fact]
    public void A_rule_so_deep_that_nobody_wrote_it()
    {
        using var files = new RuleFiles(With("  max-words: 20", "  max-words: " + new string('[', 20_000) + new string(']', 20_000)));
        Assert.Matches(@"^essai/phrase\.yml:5:\d+: .+\.$", Assert.Single(files.Errors()));
    }

    [Fact]
    public void Phrases_that_cannot_be_searched()
    {
        var phrases = """
              fr:
                - { say: bon, instead: x }
                - { say: "(a", instead: x, unless: [bien, "b)"] }
              nl:
                - { say: goed, instead: x, unless: [www.x.be] }
            """;
        using var files = new RuleFiles(With("check: sentence-length", "check: phrase").Replace("  max-words: 20", phrases, StringComparison.Ordinal));
        Assert.Equal(
            [
                "essai/phrase.yml:7:14: \"(a\": this bracket is not closed.",
                "essai/phrase.yml:7:47: \"b)\": no bracket opens before this one.",
                "essai/phrase.yml:9:41: \"www.x.be\": a web address, an e-mail address or a file name is never searched.",
            ],
            files.Errors());
    }
}
