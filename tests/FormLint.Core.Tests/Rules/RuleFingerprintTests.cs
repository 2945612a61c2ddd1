using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Core.Tests.Rules;

/// <summary>What makes a review lapse and what does not.</summary>
public sealed class RuleFingerprintTests
{
    private static readonly Rule Signed = RuleFiles.One();

    private static IEnumerable<string> Changed(string before, string after)
    {
        Assert.Contains(before, RuleFiles.Rule, StringComparison.Ordinal);
        var rule = RuleFiles.One(RuleFiles.Rule.Replace(before, after, StringComparison.Ordinal));
        return new[] { LanguageCode.Fr, LanguageCode.Nl, LanguageCode.En }
            .Where(language => RuleFingerprint.Of(rule, language) != RuleFingerprint.Of(Signed, language)).Select(language => language.Tag());
    }

    [Fact]
    public void It_is_twelve_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{12}$", RuleFingerprint.Of(Signed, LanguageCode.Fr));

    [Fact]
    public void Comments_do_not_matter() => Assert.Empty(Changed("severity: warning", "# why\nseverity: warning # really"));

    [Fact]
    public void The_order_of_keys_does_not_matter() => Assert.Empty(Changed("severity: warning\ncheck: sentence-length", "check: sentence-length\nseverity: warning"));

    [Fact]
    public void The_order_of_settings_does_not_matter()
    {
        static Rule Of(string settings) => RuleFiles.One(RuleFiles.Rule.Replace("check: sentence-length", "check: paragraph-length", StringComparison.Ordinal)
            .Replace("  max-words: 20", settings, StringComparison.Ordinal));
        Assert.Equal(RuleFingerprint.Of(Of("  max-words: 80\n  max-sentences: 5"), LanguageCode.Fr), RuleFingerprint.Of(Of("  max-sentences: 5\n  max-words: 80"), LanguageCode.Fr));
    }

    [Fact]
    public void Another_way_to_quote_does_not_matter() => Assert.Empty(Changed("title: Nowhere", "title: 'Nowhere'"));

    [Fact]
    public void A_dutch_title_changes_only_nl() => Assert.Equal(["nl"], Changed("nl: { title: T", "nl: { title: Titel"));

    [Fact]
    public void A_french_remedy_changes_only_fr() => Assert.Equal(["fr"], Changed("fr: { title: T, message: \"M {words}\", why: P, instead: F }", "fr: { title: T, message: \"M {words}\", why: P, instead: G }"));

    [Fact]
    public void A_threshold_changes_every_language() => Assert.Equal(["fr", "nl", "en"], Changed("max-words: 20", "max-words: 21"));

    [Fact]
    public void A_severity_changes_every_language() => Assert.Equal(["fr", "nl", "en"], Changed("severity: warning", "severity: error"));

    [Fact]
    public void An_example_of_one_language_changes_that_language() => Assert.Equal(["nl"], Changed("examples:\n", "examples:\n  - { language: nl, passes: <p>z</p> }\n"));

    [Fact]
    public void An_example_for_all_languages_changes_all() => Assert.Equal(["fr", "nl", "en"], Changed("<p>y</p>", "<p>z</p>"));
}
