namespace FormLint.Cli.Tests;

[Collection(FormlintCollection.Name)]
public sealed class RulesCommandTests(Formlint formlint)
{
    private const string Pack = "id: mine\nversion: 1.0.0\ntitle: { fr: Mien, nl: Mijn }\nlanguages: [fr, nl]\nlicence: Apache-2.0\n";

    private const string Rule = """
        id: mine/blocked
        severity: note
        check: paste-blocked
        source: { kind: convention, title: Mine, says: So. }
        text:
          fr: { title: T, message: M, why: W, instead: I }
          nl: { title: T, message: M, why: W, instead: I }
        examples:
          - fails: <label>A <input onpaste="return false"></label>
            passes: <label>A <input></label>

        """;

    [Fact]
    public void Every_rule_is_listed_on_a_line()
    {
        using var place = new Workplace();

        var ran = formlint.Run(place, "rules", "list", "--language", "nl");

        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Contains(ran.Out.Split('\n'), line => line.StartsWith("form/paste-blocked ", StringComparison.Ordinal) && line.EndsWith("Veld dat plakken weigert", StringComparison.Ordinal));
        Assert.All(["form/", "plain-language/", "wcag/"], pack => Assert.Contains('\n' + pack, '\n' + ran.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_is_explained_with_its_source_and_examples()
    {
        using var place = new Workplace();

        var ran = formlint.Run(place, "rules", "show", "form/paste-blocked");

        Assert.Equal(0, ran.ExitCode);
        Assert.All(["Champ qui refuse le copier-coller", "https://www.w3.org/TR/WCAG22/#accessible-authentication-minimum", "onpaste=\"return false\""], text => Assert.Contains(text, ran.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_rule_cannot_be_tested()
    {
        using var place = new Workplace();

        var ran = formlint.Run(place, "rules", "test", "form/paste");

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("Did you mean form/paste-blocked?", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_of_the_rules_that_need_no_browser_hold()
    {
        using var place = new Workplace();

        var ran = formlint.Run(place, "rules", "test", "--static");

        Assert.Equal(0, ran.ExitCode);
        Assert.Matches("^[0-9]+ rules, [0-9]+ examples, 0 wrong", ran.Out);
    }

    [Fact]
    public void The_examples_of_a_wcag_rule_hold_in_the_browser()
    {
        using var place = new Workplace();

        var ran = formlint.RunInBrowser(place, "rules", "test", "wcag/label", "wcag/frame-title");

        Assert.Matches("^2 rules, [0-9]+ examples, 0 wrong", ran.Out);
        Assert.Equal(0, ran.ExitCode);
    }

    [Fact]
    public void A_pack_of_ones_own_is_read_and_tested()
    {
        using var place = new Workplace().With("mine/pack.yml", Pack).With("mine/blocked.yml", Rule);

        var right = formlint.Run(place, "rules", "test", "mine/blocked", "--rules", "mine");
        place.With("mine/blocked.yml", Rule.Replace("passes: <label>A <input>", "passes: <label>A <input onpaste='return false'>", StringComparison.Ordinal));
        var wrong = formlint.Run(place, "rules", "test", "mine/blocked", "--rules", "mine");

        Assert.Equal((0, "1 rules, 2 examples, 0 wrong"), (right.ExitCode, right.Out.Trim()));
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("mine/blocked, example 1, passes", wrong.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("severity: note", "severity: loud", "blocked.yml:2:11:")]
    [InlineData("check: paste-blocked", "check: paste-bloked", "paste-blocked")]
    [InlineData("check: paste-blocked", "check: paste-blocked\nwith: { max: 3 }", "blocked.yml:4:")]
    [InlineData("severity: note\n", "", "\"severity\"")]
    [InlineData("why: W, ", "", "blocked.yml:6:")]
    [InlineData("severity: note", "severity: note\nlevle: micro", "blocked.yml:3:1:")]
    [InlineData("id: mine/blocked", "id: other/blocked", "blocked.yml")]
    public void A_rule_that_is_wrong_is_said_with_its_place(string right, string wrong, string said)
    {
        using var place = new Workplace().With("mine/pack.yml", Pack).With("mine/blocked.yml", Rule.Replace(right, wrong, StringComparison.Ordinal));

        var ran = formlint.Run(place, "rules", "list", "--rules", "mine");

        Assert.Equal((2, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("blocked.yml", ran.Error, StringComparison.Ordinal);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }
}
