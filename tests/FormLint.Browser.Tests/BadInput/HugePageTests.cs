using FormLint.Core.Model;

namespace FormLint.Browser.Tests.BadInput;

[Collection(ChromiumCollection.Name)]
public sealed class HugePageTests(Chromium chromium)
{
    // A thousand frames alone take Playwright 22 s on a slow machine, without anything of ours.
    private static readonly CaptureRequest Patient = Chromium.WithAxe("image-alt") with { Timeout = TimeSpan.FromSeconds(120) };

    [Fact]
    public async Task A_page_of_1000_frames_is_checked_without_most_of_them()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<p>Voilà</p>" + string.Concat(Enumerable.Repeat("<iframe title=Cadre></iframe>", 1000)));

        var page = Bad.Checked(await Bad.VisitAsync(chromium, site["/"], Patient), ProblemKind.FramesLeftOut);

        Assert.Equal("Voilà", page.Outline.Blocks.Single().Text);
    }

    [Fact]
    public async Task A_page_of_50000_elements_is_checked_whole()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", string.Concat(Enumerable.Range(1, 25_000).Select(number => $"<p><b>{number}</b></p>")));

        var page = Bad.Checked(await Bad.VisitAsync(chromium, site["/"], Patient));

        Assert.Equal(25_000, page.Outline.Blocks.Count);
        Assert.Equal("p:nth-of-type(25000)", page.Outline.Blocks[^1].Selector.Split(" > ")[^1]);
    }

    [Fact]
    public async Task A_page_of_more_elements_than_anyone_reads_is_checked_from_its_beginning()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<p>Voilà</p><script>document.body.append(...Array.from({ length: 120000 }, () => document.createElement('i')))</script>");

        var page = Bad.Checked(await Bad.VisitAsync(chromium, site["/"], Patient with { AxeRules = [] }), ProblemKind.ElementsLeftOut);

        Assert.Equal("Voilà", page.Outline.Blocks.Single().Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("image-alt")]
    public async Task A_page_nested_deeper_than_anyone_builds_is_checked_down_to_a_depth(string rule)
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", Nested(1000));

        var page = Bad.Checked(await Bad.VisitAsync(chromium, site["/"], Patient with { AxeRules = rule.Length > 0 ? [rule] : [] }), ProblemKind.ElementsLeftOut);

        Assert.Equal("Voilà", page.Outline.Blocks.Single().Text);
    }

    [Fact]
    public async Task Elements_nested_10000_deep_do_not_end_the_run()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", Nested(10_000));

        var visit = await Bad.VisitAsync(chromium, site["/"], Patient with { Timeout = TimeSpan.FromSeconds(20) });

        // Chromium 156 itself ends here, or nearly: its layout runs out of stack, or of time.
        Assert.Contains(Assert.Single(visit.Problems).Kind, new[] { ProblemKind.Crashed, ProblemKind.ElementsLeftOut, ProblemKind.TimedOut });
    }

    private static string Nested(int depth) =>
        $"<p>Voilà</p><script>let at = document.body; for (let i = 0; i < {depth}; i++) at = at.appendChild(document.createElement('div')); at.textContent = 'Au fond'</script>";
}
