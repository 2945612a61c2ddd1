using FormLint.Core.Configuration;
using FormLint.Core.Model;
using FormLint.Core.Rules;
using FormLint.Core.Tests.Rules;
using FormLint.Language;

namespace FormLint.Core.Tests;

public sealed class LinterTests
{
    private const string Page = "<form><label>Prénom * <input name=a class=x></label><label>Nom * <input name=b></label><input placeholder=Rue><button disabled>Suivant</button></form>";

    private static Linter.Result Lint(string body, Config? config = null, RuleSet? set = null) => Lint([Journey.OfPage(Pages.Of(body))], config, set);

    private static Linter.Result Lint(IReadOnlyList<Journey> journeys, Config? config = null, RuleSet? set = null) =>
        Linter.Lint(journeys, RuleSelection.Of(set ?? Shipped.Rules, config ?? new Config(), null), set ?? Shipped.Rules, config ?? new Config());

    private static string Shown(Linter.Result result) => string.Join('\n', result.Findings.Select(finding => $"{finding.Rule.Id} {finding.Seen.Place.Selector} {finding.Fingerprint} {finding.GroupKey}"));

    private static Dictionary<string, string> Fingerprints(string body) => Lint(body).Findings.ToDictionary(finding => finding.Rule.Id + " " + finding.Seen.Place.Name, finding => finding.Fingerprint, StringComparer.Ordinal);

    [Fact]
    public void Same_page_same_findings() => Assert.Equal(Shown(Lint(Page)), Shown(Lint(Page)));

    [Fact]
    public void Same_findings_in_any_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            var expected = Shown(Lint(Page));
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
            Assert.Equal(expected, Shown(Lint(Page)));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Findings_come_in_the_order_of_pages_then_rules()
    {
        var found = Lint([Journey.OfPage(Pages.Of(Page)), Journey.OfPage(Pages.Of(Page) with { Url = "http://example.test/2" })]).Findings;
        var expected = found.Select((finding, index) => (finding, index)).OrderBy(pair => pair.finding.Step.Page.Url == "http://example.test/2")
            .ThenBy(pair => pair.finding.Rule.Id, StringComparer.Ordinal).ThenBy(pair => pair.index).Select(pair => pair.finding);
        Assert.Equal(expected, found);
        Assert.NotEmpty(found);
    }

    [Fact]
    public void A_page_without_a_fault_has_no_findings() => Assert.Empty(Lint("<main><h1>Bonjour</h1><p>Vous pouvez venir lundi.</p></main>").Findings);

    [Fact]
    public void Fingerprints_survive_classes_ids_and_order()
    {
        var moved = "<main id=new><form class=y><div><button id=go disabled>Suivant</button></div><p><input placeholder=Rue class=z></p><label for=i1>Nom *</label><input id=i1 name=other><label class=q>Prénom * <input name=a></label></form></main>";
        var (before, after) = (Fingerprints(Page), Fingerprints(moved));
        Assert.Equal(before["form/disabled-submit Suivant"], after["form/disabled-submit Suivant"]);
        Assert.Equal(before["form/placeholder-as-label Rue"], after["form/placeholder-as-label Rue"]);
        Assert.Equal(before["form/missing-autocomplete Prénom *"], after["form/missing-autocomplete Prénom *"]);
    }

    [Fact]
    public void Equal_targets_have_fingerprints_of_their_own_and_one_group()
    {
        var found = Lint("<form><input placeholder=Rue><input placeholder=Rue><input placeholder=Rue></form>").Findings.Where(finding => finding.Rule.Id == "form/placeholder-as-label").ToList();
        Assert.Equal((3, 3, 1), (found.Count, found.Select(finding => finding.Fingerprint).Distinct().Count(), found.Select(finding => finding.GroupKey).Distinct().Count()));
    }

    [Fact]
    public void Another_text_path_or_screen_is_another_fingerprint()
    {
        var page = Pages.Of("<input placeholder=Rue>");
        var variants = new[] { page, page with { Url = "http://example.test/autre" }, page with { Viewport = Viewport.Phone }, Pages.Of("<input placeholder=Numéro>") };
        Assert.Equal(4, variants.Select(one => Lint([Journey.OfPage(one)]).Findings.Single(finding => finding.Rule.Id == "form/placeholder-as-label").Fingerprint).Distinct().Count());
    }

    [Fact]
    public void The_query_and_the_host_do_not_change_a_fingerprint()
    {
        var page = Pages.Of("<input placeholder=Rue>");
        Assert.Equal(Shown(Lint([Journey.OfPage(page)])), Shown(Lint([Journey.OfPage(page with { Url = "https://www.example.test/demande/etape?x=2" })])));
    }

    [Theory]
    [InlineData(null, null, 0)]
    [InlineData("http://other.test/**", null, 1)]
    [InlineData(null, "#rue", 0)]
    [InlineData(null, "#nom", 1)]
    [InlineData("http://example.test/**", "#rue", 0)]
    [InlineData("http://other.test/**", "#rue", 1)]
    public void Findings_can_be_left_out_by_page_and_place(string? page, string? selector, int left)
    {
        var config = new Config { Ignore = [new Ignore { Rule = "form/placeholder-as-label", Page = page, Selector = selector, Reason = "r" }] };
        Assert.Equal(left, Lint("<input id=rue placeholder=Rue>", config).Findings.Count(finding => finding.Rule.Id == "form/placeholder-as-label"));
    }

    [Fact]
    public void Leaving_one_out_does_not_rename_the_others()
    {
        const string body = "<input id=a placeholder=Rue><input id=b placeholder=Rue>";
        var config = new Config { Ignore = [new Ignore { Rule = "form/placeholder-as-label", Selector = "#a", Reason = "r" }] };
        string Second(Config? with) => Lint(body, with).Findings.Single(finding => finding.Rule.Id == "form/placeholder-as-label" && finding.Seen.Place.Selector == "#b").Fingerprint;
        Assert.Equal(Second(null), Second(config));
    }

    [Fact]
    public void A_severity_can_be_replaced()
    {
        var config = new Config { Rules = new Dictionary<string, RuleSetting> { ["form/placeholder-as-label"] = new() { Severity = Severity.Note } } };
        Assert.Equal(Severity.Note, Lint("<input placeholder=Rue>", config).Findings.Single(finding => finding.Rule.Id == "form/placeholder-as-label").Severity);
    }

    [Theory]
    [InlineData("error", Severity.Warning)]
    [InlineData("warning", Severity.Note)]
    [InlineData("note", Severity.Note)]
    public void Without_a_review_a_rule_counts_one_level_lower(string severity, Severity expected)
    {
        using var files = new RuleFiles(RuleFiles.Rule.Replace("severity: warning", "severity: " + severity, StringComparison.Ordinal).Replace("max-words: 20", "max-words: 2", StringComparison.Ordinal));
        Assert.Equal(expected, Lint("<p>Vous pouvez venir lundi.</p>", new Config { RequireReview = true }, files.Read()).Findings.Single().Severity);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Without_a_review_it_cannot_fail_the_run_however_strict(bool requireReview, bool fails)
    {
        using var files = new RuleFiles(RuleFiles.Rule.Replace("severity: warning", "severity: error", StringComparison.Ordinal).Replace("max-words: 20", "max-words: 2", StringComparison.Ordinal));
        Assert.Equal(fails, Linter.Fails(Lint("<p>Vous pouvez venir lundi.</p>", new Config { RequireReview = requireReview }, files.Read()).Findings, FailOn.Note));
    }

    [Fact]
    public void With_a_review_in_the_language_of_the_report_it_counts_fully()
    {
        var text = RuleFiles.Rule.Replace("max-words: 20", "max-words: 2", StringComparison.Ordinal);
        var fingerprint = RuleFingerprint.Of(RuleFiles.One(text), LanguageCode.Nl);
        using var files = new RuleFiles(text, ledger: $"- {{ rule: essai/phrase, language: nl, fingerprint: {fingerprint}, verdict: approved, by: R, date: 2026-01-01 }}");
        Severity In(LanguageCode language) => Lint("<p>Vous pouvez venir lundi.</p>", new Config { RequireReview = true, Language = language }, files.Read()).Findings.Single().Severity;
        Assert.Equal((Severity.Warning, Severity.Note), (In(LanguageCode.Nl), In(LanguageCode.Fr)));
    }

    [Fact]
    public void Without_a_browser_its_rules_are_not_run_and_never_passed()
    {
        var tallies = Lint(Page).Tallies;
        Assert.All(tallies.Where(tally => tally.Rule.Check == "axe"), tally => Assert.Equal((0, 0, 1), (tally.Failed, tally.NeedsReview, tally.NotRun)));
        Assert.All(tallies.Where(tally => tally.Rule.Pack == "form"), tally => Assert.Equal(0, tally.NotRun));
        Assert.Contains(tallies, tally => tally.Rule.Check == "axe");
    }

    [Fact]
    public void An_axe_rule_that_axe_was_not_asked_is_not_run()
    {
        var axe = new AxeResults { Version = "4", Passes = ["label"], Violations = [new AxeRuleResult("image-alt", [new AxeNode("img", "<img>", "", "img", "")])] };
        var tallies = Lint([Journey.OfPage(Pages.InBrowser("") with { Axe = axe }), Journey.OfPage(Pages.InBrowser("") with { Axe = null })]).Tallies.ToDictionary(tally => tally.Rule.Id);
        Assert.Equal((0, 1), (tallies["wcag/label"].Failed, tallies["wcag/label"].NotRun));
        Assert.Equal((1, 1), (tallies["wcag/image-alt"].Failed, tallies["wcag/image-alt"].NotRun));
        Assert.Equal((0, 2), (tallies["wcag/button-name"].Failed, tallies["wcag/button-name"].NotRun));
    }

    [Fact]
    public void The_tallies_add_up()
    {
        var result = Lint([Journey.OfPage(Pages.Of(Page)), Journey.OfPage(Pages.Of("<form><input required></form>"))]);
        Assert.Equal(result.Findings.Count, result.Tallies.Sum(tally => tally.Failed + tally.NeedsReview));
        Assert.Equal(result.Tallies.Select(tally => tally.Rule.Id).Order(StringComparer.Ordinal), result.Tallies.Select(tally => tally.Rule.Id));
    }

    [Theory]
    [InlineData(FailOn.Error, Severity.Error, true)]
    [InlineData(FailOn.Error, Severity.Warning, false)]
    [InlineData(FailOn.Warning, Severity.Warning, true)]
    [InlineData(FailOn.Note, Severity.Note, true)]
    [InlineData(FailOn.Never, Severity.Error, false)]
    public void The_run_fails_from_a_severity_on(FailOn failOn, Severity severity, bool fails)
    {
        var finding = Lint("<input placeholder=Rue>").Findings[0] with { Severity = severity };
        Assert.Equal(fails, Linter.Fails([finding], failOn));
        Assert.False(Linter.Fails([finding with { Seen = finding.Seen with { Outcome = Outcome.NeedsReview } }], failOn));
        Assert.False(Linter.Fails([], failOn));
    }

    [Fact]
    public void A_message_is_filled_from_what_was_seen_and_from_the_settings()
    {
        var rule = RuleFiles.One(RuleFiles.Rule.Replace("fr: { title: T, message: \"M {words}\"", "fr: { title: T, message: \"{words} > {max-words} {unknown}\"", StringComparison.Ordinal));
        var seen = new Observation(new Place("p", null, "", ""), "", Outcome.Failed, new Dictionary<string, string> { ["words"] = "{max-words}" });
        Assert.Equal("{max-words} > 20 {unknown}", MessageTemplate.Fill(rule, LanguageCode.Fr, seen));
        Assert.Equal("Nom > 20 {unknown}", MessageTemplate.Fill(rule, LanguageCode.Fr, seen with { Data = new Dictionary<string, string> { ["words"] = "Nom\u00A0:" } }));
    }
}
