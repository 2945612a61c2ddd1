using FormLint.Core.Model;

namespace FormLint.Browser.Tests.BadInput;

[Collection(ChromiumCollection.Name)]
public sealed class HugePageTests(Chromium chromium)
{
    private static readonly CaptureRequest Patient = Chromium.WithAxe("image-alt") with { Timeout = TimeSpan.FromSeconds(30) };

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
    [InlineData(false)]
    [InlineData(true)]
    public async Task Elements_nested_10000_deep_do_not_end_the_run(bool withAxe)
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<p>Voilà</p><script>let at = document.body; for (let i = 0; i < 10000; i++) at = at.appendChild(document.createElement('div')); at.textContent = 'Au fond'</script>");

        var visit = await Bad.VisitAsync(chromium, site["/"], withAxe ? Patient : Patient with { AxeRules = [] });

        Assert.Equal(["Voilà"], visit.Snapshots.Single().Outline.Blocks.Select(block => block.Text));
        Assert.Contains(visit.Problems, problem => problem.Kind == ProblemKind.ElementsLeftOut);
        Assert.Equal(withAxe && visit.Snapshots[0].Axe is null, visit.Problems.Any(problem => problem.Kind is ProblemKind.AxeFailed));
    }
}
