using System.Text.RegularExpressions;
using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Core.Tests;

/// <summary>What every rule that ships must keep. A new rule is tested by being there.</summary>
public sealed partial class RulePackTests
{
    private static readonly LanguageCode[] Written = [LanguageCode.Fr, LanguageCode.Nl, LanguageCode.En];

    public static TheoryData<string> AllRules => [.. Shipped.Rules.Rules.Select(rule => rule.Id)];

    /// <summary>Those a parsed file is enough for; the examples of the others run in the tests of the browser.</summary>
    public static TheoryData<string> StaticRules => [.. Shipped.Rules.Rules.Where(rule => !ExampleRun.NeedsBrowser(rule)).Select(rule => rule.Id)];

    private static Rule Of(string id) => Shipped.Rules.Find(id)!;

    [Fact]
    public void The_packs_are_there_and_have_rules() =>
        Assert.Equal(["alternatives", "form", "people", "plain-language", "questions", "wcag"], Shipped.Rules.Rules.Select(rule => rule.Pack).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void There_are_at_least_twelve_rules_about_forms() =>
        Assert.True(Shipped.Rules.Rules.Count(rule => rule.Pack == "form") >= 12);

    [Theory]
    [MemberData(nameof(StaticRules))]
    public void The_examples_hold(string id) =>
        Assert.All(ExampleRun.Static(Of(id)), result => Assert.True(result.Holds, $"example {result.Number} ({result.Kind}): {result.Explanation}"));

    [Theory]
    [MemberData(nameof(AllRules))]
    public void There_are_words_in_three_languages(string id) => Assert.All(Written, language =>
    {
        var text = Assert.Contains(language, Of(id).Text);
        Assert.All([text.Title, text.Message, text.Why, text.Instead], words => Assert.False(string.IsNullOrWhiteSpace(words)));
    });

    [Theory]
    [MemberData(nameof(AllRules))]
    public void The_source_says_something_and_somebody_needs_the_rule(string id)
    {
        var rule = Of(id);
        Assert.False(string.IsNullOrWhiteSpace(rule.Source.Title));
        Assert.False(string.IsNullOrWhiteSpace(rule.Source.Says));
        Assert.NotEmpty(rule.Needs);
    }

    [Theory]
    [MemberData(nameof(AllRules))]
    public void Links_to_sources_are_safe_addresses(string id)
    {
        if (Of(id).Source.Url is { } url) Assert.StartsWith("https://", url, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllRules))]
    public void Nothing_is_left_to_be_written(string id) =>
        Assert.DoesNotMatch(Leftover(), File.ReadAllText(Path.Combine(Shipped.Folder, id + ".yml")));

    [Theory]
    [MemberData(nameof(AllRules))]
    public void Wcag_criteria_have_their_usual_form(string id) => Assert.All(Of(id).Wcag, criterion => Assert.Matches(@"^[1-4]\.\d\.\d{1,2}$", criterion));

    // A placeholder that neither the check nor the settings fill would stand in the report as it is.
    [Theory]
    [MemberData(nameof(StaticRules))]
    public void The_messages_are_filled_completely(string id) => Assert.All(Findings(Of(id)), seen => Assert.All(Written, language =>
        Assert.DoesNotMatch(@"\{[a-z]", MessageTemplate.Fill(Of(id), language, seen))));

    [Theory]
    [MemberData(nameof(AllRules))]
    public void The_languages_of_a_rule_use_the_same_placeholders(string id) =>
        Assert.Single(Written.Select(language => string.Join(' ', Placeholder().Matches(Of(id).Words(language).Message).Select(match => match.Value).Order(StringComparer.Ordinal))).Distinct());

    [Theory]
    [MemberData(nameof(AllRules))]
    public void Nobody_has_signed_yet(string id) =>
        Assert.All(Written, language => Assert.Equal(ReviewStatus.NotReviewed, Shipped.Rules.Ledger.StatusOf(Of(id), language)));

    [Fact]
    public void The_fingerprint_of_the_set_repeats() =>
        Assert.Equal(Shipped.Rules.Fingerprint, RulePackReader.Read([Shipped.Folder]).Fingerprint);

    private static IEnumerable<Model.Observation> Findings(Rule rule)
    {
        var check = CheckCatalogue.Create(rule.Check, rule.With, rule.File);
        return ExampleRun.Pages(rule).SelectMany(example => check.Inspect(
            new Core.Checks.Page(Core.Capture.StaticCapture.Read(example.Html, Pages.Address)).In(rule.Languages)));
    }

    [GeneratedRegex(@"\b(?:WRITE|CHOOSE|TODO|FIXME|TBD|LOREM)\b|\blorem ipsum\b")]
    private static partial Regex Leftover();

    [GeneratedRegex(@"\{[a-z][a-z0-9-]*\}")]
    private static partial Regex Placeholder();
}
