using FormLint.Core.Checks;
using FormLint.Core.Model;

namespace FormLint.Core.Tests.Checks;

public sealed class AxeFindingsTests
{
    private static readonly AxeFindings Check = new(new AxeFindings.Settings { Rules = ["label", "select-name"] });

    private static AxeRuleResult Result(string id, params string[] selectors) =>
        new(id, [.. selectors.Select(selector => new AxeNode(selector, $"<input {selector}>", "Fix this", "input", selector, new Box(1, 2, 3, 4)))]);

    private static PageSnapshot With(AxeResults? axe) => Pages.InBrowser("") with { Axe = axe };

    [Fact]
    public void Violations_have_failed_and_incomplete_ones_are_for_a_person()
    {
        var seen = Check.Sees(With(new AxeResults { Version = "4", Violations = [Result("label", "#a", "#b")], Incomplete = [Result("select-name", "#c")] }));
        Assert.Equal([("#a", Outcome.Failed), ("#b", Outcome.Failed), ("#c", Outcome.NeedsReview)], seen.Select(one => (one.Place.Selector, one.Outcome)));
        Assert.Equal(("Fix this", new Box(1, 2, 3, 4)), (seen[0].Data["axe"], seen[0].Place.Box));
    }

    [Fact]
    public void Rules_of_others_are_left_to_others() => Assert.Empty(Check.Sees(With(new AxeResults { Version = "4", Violations = [Result("image-alt", "#a")] })));

    [Fact]
    public void Without_axe_nothing_is_seen() => Assert.Empty(Check.Sees(With(null)));

    [Fact]
    public void It_was_run_when_axe_says_something_about_each_rule()
    {
        Assert.True(Check.WasRun(new AxeResults { Version = "4", Passes = ["label"], Inapplicable = ["select-name"] }));
        Assert.True(Check.WasRun(new AxeResults { Version = "4", Violations = [Result("label")], Incomplete = [Result("select-name")] }));
        Assert.False(Check.WasRun(new AxeResults { Version = "4", Passes = ["label"] }));
    }
}
