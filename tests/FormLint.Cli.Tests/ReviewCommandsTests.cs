using System.Globalization;
using System.Text.Json.Nodes;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Cli.Tests;

/// <summary>formlint rules status, sheet, import and sign, on a pack of two rules and on the rules that ship.</summary>
[Collection(FormlintCollection.Name)]
public sealed class ReviewCommandsTests(Formlint formlint)
{
    private const string Pack = "id: mine\nversion: 1.0.0\ntitle: { fr: Mien, nl: Mijn }\nlanguages: [fr, nl]\nlicence: Apache-2.0\n";
    private const string Ledger = "mine/reviews.yml";

    private static string Rule(string name, string title = "T") => $$"""
        id: mine/{{name}}
        severity: note
        check: paste-blocked
        source: { kind: convention, title: Mine, says: So. }
        text:
          fr: { title: T, message: M, why: W, instead: I }
          nl: { title: {{title}}, message: M, why: W, instead: I }
        examples:
          - fails: <label>A <input onpaste="return false"></label>
            passes: <label>A <input></label>

        """;

    private static Workplace Place() => new Workplace().With("mine/pack.yml", Pack).With("mine/one.yml", Rule("one")).With("mine/two.yml", Rule("two"));

    private Ran Run(Workplace place, params string[] arguments) => formlint.Run(place, ["rules", .. arguments, "--rules", "mine"]);

    private Ran Sign(Workplace place, params string[] more) => Run(place, ["sign", "mine/one", "--by", "Groep van dinsdag", "--language", "nl", "--on", "2026-02-03", .. more]);

    private static string Fingerprint(Workplace place, string rule)
    {
        var set = RulePackReader.Read([place["mine"]]);
        return RuleFingerprint.Of(set.Find(rule)!, LanguageCode.Nl);
    }

    private static string Sheet(Workplace place, string answers = "\"agree\": \"yes\"", string? fingerprint = null) => $$"""
        { "formlint-sheet": 1, "language": "nl", "date": "2026-02-03", "by": "Groep van dinsdag", "consent": true,
          "answers": [ { "rule": "mine/two", "fingerprint": "{{fingerprint ?? Fingerprint(place, "mine/two")}}", {{answers}} } ] }
        """;

    private JsonNode Status(Workplace place, params string[] more) => JsonNode.Parse(Run(place, ["status", "--pack", "mine", "--format", "json", .. more]).Out)!;

    private string StatusOf(Workplace place, string rule) =>
        (string)Status(place)["rules"]!.AsArray().Single(state => (string)state!["rule"]! == rule && (string)state["language"]! == "nl")!["status"]!;

    [Fact]
    public void As_it_ships_nothing_is_reviewed()
    {
        using var place = new Workplace();

        var ran = formlint.Run(place, "rules", "status", "--language", "nl", "--fail-on-lapsed");

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Contains("nl: nagelezen 0, veranderd sinds het nalezen 0, betwist 0, nog niet nagelezen ", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("fr:", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_counts_until_the_words_change()
    {
        using var place = Place();

        var signed = Sign(place);
        Assert.Equal((0, "mine/reviews.yml: 1 review added", ""), (signed.ExitCode, signed.Out.Trim().Replace('\\', '/'), signed.Error));
        Assert.Equal("reviewed", StatusOf(place, "mine/one"));

        place.With("mine/one.yml", Rule("one", title: "Titel"));
        var lapsed = Run(place, "status", "--fail-on-lapsed");
        Assert.Equal(1, lapsed.ExitCode);
        Assert.Contains("  mine/one (nl)  T\n    Groep van dinsdag, le 2026-02-03", lapsed.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(0, Run(place, "status").ExitCode);
    }

    [Fact]
    public void Signing_twice_changes_nothing()
    {
        using var place = Place();
        Sign(place);
        var once = File.ReadAllText(place[Ledger]);

        Assert.Equal("mine/reviews.yml: 0 reviews added, 1 there already", Sign(place).Out.Trim().Replace('\\', '/'));
        Assert.Equal(once, File.ReadAllText(place[Ledger]));
    }

    [Fact]
    public void A_version_read_earlier_is_signed_as_such()
    {
        using var place = Place();
        Assert.Equal(0, Run(place, "sign", "mine/one@000000000000", "--by", "G", "--language", "nl", "--on", "2026-02-03").ExitCode);
        Assert.Equal("changed-since-review", StatusOf(place, "mine/one"));
    }

    [Fact]
    public void A_dispute_is_shown_with_its_words()
    {
        using var place = Place();
        Sign(place, "--verdict", "change-requested", "--note", "Te moeilijk");

        Assert.Equal("disputed", StatusOf(place, "mine/one"));
        Assert.Contains("Te moeilijk", Run(place, "status", "--language", "nl").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no rule \"mine/three\"", "mine/three", "G", "nl", "2026-02-03")]
    [InlineData("--by: says not who gave the review", "mine/one", " ", "nl", "2026-02-03")]
    [InlineData("--by: holds an e-mail address", "mine/one", "a@b.be", "nl", "2026-02-03")]
    [InlineData("--on: \"3 feb\" is not a date. Write it as YYYY-MM-DD.", "mine/one", "G", "nl", "3 feb")]
    [InlineData("--on: lies in the future", "mine/one", "G", "nl", "9999-12-31")]
    [InlineData("--language: there are no words of mine/two in en to review.", "mine/one", "G", "en", "2026-02-03")]
    [InlineData("mine/one@x: is no fingerprint", "mine/one@x", "G", "nl", "2026-02-03")]
    public void What_cannot_be_true_is_not_signed(string said, string rule, string by, string language, string on)
    {
        using var place = Place();

        var ran = Run(place, "sign", "mine/two", rule, "--by", by, "--language", language, "--on", on);

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(place[Ledger]));
    }

    [Fact]
    public void The_language_is_never_guessed()
    {
        using var place = Place();
        var ran = Run(place, "sign", "mine/one", "--by", "G", "--on", "2026-02-03");
        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("--language: say in which language they read the rule.", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_signing_is_allowed()
    {
        using var place = Place();
        var today = DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(0, Run(place, "sign", "mine/one", "--by", "G", "--language", "fr", "--on", today).ExitCode);
    }

    [Fact]
    public void Reviews_of_the_rules_that_ship_are_kept_in_a_file_of_ones_own()
    {
        using var place = new Workplace().With("page.html", Workplace.FlawedPage);
        string[] sign = ["rules", "sign", Workplace.Flaw, "--by", "G", "--language", "fr", "--on", "2026-02-03"];

        var nowhere = formlint.Run(place, sign);
        Assert.Equal(2, nowhere.ExitCode);
        Assert.Contains("Say where to keep their reviews: --into reviews.yml", nowhere.Error, StringComparison.Ordinal);

        Assert.Equal(0, formlint.Run(place, [.. sign, "--into", "reviews.yml"]).ExitCode);
        Assert.Contains("relues 1,", formlint.Run(place, "rules", "status", "--reviews", "reviews.yml").Out, StringComparison.Ordinal);

        // Only a reviewed rule may fail the run.
        place.With("formlint.yml", "require-review: true\n");
        Assert.Equal(0, formlint.Run(place, "check", "page.html", "--static").ExitCode);
        place.With("formlint.yml", "require-review: true\nreviews: [reviews.yml]\n");
        Assert.Equal(1, formlint.Run(place, "check", "page.html", "--static").ExitCode);
    }

    [Fact]
    public void Reviews_go_to_the_pack_in_a_folder_of_packs()
    {
        using var place = Place();
        Directory.CreateDirectory(place["packs"]);
        Directory.Move(place["mine"], place["packs/mine"]);
        string[] sign = ["rules", "sign", "mine/one", "--by", "G", "--language", "nl", "--on", "2026-02-03", "--rules", "packs", "--into"];

        Assert.Equal(0, formlint.Run(place, [.. sign, "packs"]).ExitCode);
        Assert.True(File.Exists(place["packs/mine/reviews.yml"]));
        Assert.Equal(0, formlint.Run(place, [.. sign, "packs/mine"]).ExitCode);
        Directory.CreateDirectory(place["empty"]);
        Assert.Contains("there is no pack \"mine\" in empty", formlint.Run(place, [.. sign, "empty"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_is_imported_once()
    {
        using var place = Place();
        place.With("sheet.json", Sheet(place, "\"understood\": \"partly\", \"agree\": \"yes\", \"note\": \"Kort: goed.\""));

        var first = Run(place, "import", "sheet.json");
        Assert.Equal((0, "mine/reviews.yml: 1 review added", ""), (first.ExitCode, first.Out.Trim().Replace('\\', '/'), first.Error));
        Assert.Equal("reviewed", StatusOf(place, "mine/two"));
        Assert.Contains("  understood: partly\n  by: Groep van dinsdag\n  date: 2026-02-03\n  note: \"Kort: goed.\"\n", File.ReadAllText(place[Ledger]), StringComparison.Ordinal);

        Assert.Equal("mine/reviews.yml: 0 reviews added, 1 there already", Run(place, "import", "sheet.json", "sheet.json").Out.Trim().Replace('\\', '/').Replace("2 there", "1 there", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sheet_of_an_earlier_version_is_taken_and_said()
    {
        using var place = Place();
        place.With("sheet.json", Sheet(place, fingerprint: "000000000000"));

        var ran = Run(place, "import", "sheet.json");

        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("mine/two (nl): the sheet shows another version of the rule; it counts as changed since review", ran.Out, StringComparison.Ordinal);
        Assert.Equal("changed-since-review", StatusOf(place, "mine/two"));
    }

    [Theory]
    [InlineData("{ \"formlint-sheet\": 1 }", "bad.json:1:1: missing key")]
    [InlineData("not a sheet", "bad.json:1:1: a single value does not fit here.")]
    [InlineData("{ \"formlint-sheet\": 1, ", "bad.json:")]
    public void With_one_bad_sheet_nothing_is_written(string bad, string said)
    {
        using var place = Place();
        place.With("sheet.json", Sheet(place)).With("bad.json", bad);

        var ran = Run(place, "import", "sheet.json", "bad.json", "nowhere.json");

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
        Assert.Contains("nowhere.json: cannot be read", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(place[Ledger]));
    }

    [Fact]
    public void A_ledger_that_is_no_ledger_is_left_alone()
    {
        using var place = Place();
        place.With("own.yml", "hello: there\n").With("sheet.json", Sheet(place));

        var ran = Run(place, "import", "sheet.json", "--into", "own.yml");

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("own.yml:1:1: a group of keys does not fit here. Use a list.", ran.Error, StringComparison.Ordinal);
        Assert.Equal("hello: there\n", File.ReadAllText(place["own.yml"]));
    }

    [Fact]
    public void What_a_change_makes_lapse_is_told_before_it_lands()
    {
        using var place = Place();
        Sign(place);
        Directory.CreateDirectory(place["before/mine"]);
        foreach (var file in Directory.EnumerateFiles(place["mine"])) File.Copy(file, Path.Combine(place["before/mine"], Path.GetFileName(file)));

        var same = Run(place, "status", "--compare", "before", "--fail-on-lapsed", "--language", "en");
        place.With("mine/one.yml", Rule("one", title: "Titel"));
        var changed = Run(place, "status", "--compare", "before", "--fail-on-lapsed", "--language", "en");
        var byLedger = Run(place, "status", "--compare", "before/mine/reviews.yml", "--language", "en");

        Assert.Equal((0, "This change makes no review lapse."), (same.ExitCode, same.Out.Trim()));
        Assert.Equal(1, changed.ExitCode);
        Assert.StartsWith("This change makes 1 review lapse:", changed.Out, StringComparison.Ordinal);
        Assert.Contains("mine/one (nl): ", changed.Out, StringComparison.Ordinal);
        Assert.Equal((0, changed.Out), (byLedger.ExitCode, byLedger.Out));
        Assert.Equal("mine/one", (string)Status(place, "--compare", "before")["lapsed"]![0]!["rule"]!);
    }

    [Theory]
    [InlineData("--pack", "mines", "there is no pack \"mines\"")]
    [InlineData("--compare", "nowhere", "nowhere: cannot be read")]
    [InlineData("--reviews", "nowhere.yml", "nowhere.yml: cannot be read")]
    [InlineData("--format", "xml", "xml")]
    public void A_status_that_cannot_be_told_says_why(string option, string value, string said)
    {
        using var place = Place();
        var ran = Run(place, "status", option, value);
        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_holds_the_rules_that_are_asked_for_in_that_order()
    {
        using var place = Place();

        var ran = Run(place, "sheet", "--language", "nl", "--rule", "mine/two", "--rule", "mine/one", "-o", "out/blad.html");

        Assert.Equal((0, "out/blad.html: 2 rules", ""), (ran.ExitCode, ran.Out.Trim(), ran.Error));
        var html = File.ReadAllText(place["out/blad.html"]);
        Assert.Contains("lang=\"nl\"", html, StringComparison.Ordinal);
        Assert.InRange(html.IndexOf("data-rule=\"mine/two\"", StringComparison.Ordinal), 1, html.IndexOf("data-rule=\"mine/one\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_choice_it_holds_what_to_review_next()
    {
        using var place = new Workplace();
        var ran = formlint.Run(place, "rules", "sheet", "--language", "fr");
        Assert.Equal((0, "sheet-fr.html: 10 rules"), (ran.ExitCode, ran.Out.Trim()));
    }

    [Theory]
    [InlineData("there is no rule \"mine/three\"", "--rule", "mine/three")]
    [InlineData("there is no pack \"mines\"", "--pack", "mines")]
    [InlineData("none of the chosen rules has words in en", "--pack", "mine", "--language", "en")]
    [InlineData("cannot be written", "--pack", "mine", "--output", "mine")]
    public void A_sheet_that_cannot_be_made_says_why(string said, params string[] arguments)
    {
        using var place = Place();
        var ran = Run(place, ["sheet", .. arguments]);
        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(place["sheet-fr.html"]));
    }

    [Fact]
    public void The_ledger_that_is_written_fits_its_reader()
    {
        using var place = Place();
        Sign(place, "--note", "A: b\n# c");
        Assert.Equal("A: b\n# c", Assert.Single(YamlFile.Read<IReadOnlyList<Review>>(place[Ledger])).Note);
    }
}
