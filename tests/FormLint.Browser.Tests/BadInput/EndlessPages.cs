using FormLint.Core.Model;

namespace FormLint.Browser.Tests.BadInput;

/// <summary>Pages that never come to an end, all open at once, as they each take their full time.</summary>
public sealed class EndlessPages(Chromium chromium) : IAsyncLifetime
{
    private readonly Dictionary<string, PageVisit> visits = new(StringComparer.Ordinal);

    public PageVisit this[string path] => visits[path];

    public async Task InitializeAsync()
    {
        await using var site = await Site.StartAsync();
        site.Answers("/silent", context => Task.Delay(Timeout.Infinite, context.RequestAborted))
            .Answers("/half", async context =>
            {
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("<!doctype html><title>Essai</title><p>Et puis");
                await context.Response.Body.FlushAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            })
            .Shows("/picture", "<p>Voilà</p><img src='/silent' alt=''>")
            .Shows("/loop", "<p>Voilà</p><script>while (true);</script>")
            .Shows("/loop-later", "<p>Voilà</p><script>addEventListener('load', () => setTimeout(() => { while (true); }))</script>")
            .Shows("/alerts", "<p>Voilà</p><script>while (true) alert('Encore')</script>")
            .Shows("/changing", "<p id=p>Voilà</p><script>setInterval(() => p.title = Date.now(), 10)</script>");
        // Those that are read after all get time enough on a machine with much to do.
        await Task.WhenAll(VisitAsync(site, seconds: 2, "/silent", "/half", "/loop", "/loop-later"), VisitAsync(site, seconds: 10, "/alerts"), VisitAsync(site, seconds: 40, "/picture", "/changing"));
    }

    private async Task VisitAsync(Site site, int seconds, params string[] paths)
    {
        var capture = new PageCapture(chromium.Run, Chromium.Plain with { Timeout = TimeSpan.FromSeconds(seconds) });
        await new VisitScheduler(capture, paths.Length, _ => { }).VisitAllAsync([.. paths.Select(path => site[path])], _ => 0, visit =>
        {
            lock (visits) visits[visit.Asked.AbsolutePath] = visit;
        }, CancellationToken.None);
    }

    public Task DisposeAsync() => Task.CompletedTask;
}

[Collection(ChromiumCollection.Name)]
public sealed class EndlessPagesTests(EndlessPages pages) : IClassFixture<EndlessPages>
{
    [Theory]
    [InlineData("/silent")]
    [InlineData("/half")]
    [InlineData("/loop")]
    [InlineData("/loop-later")]
    public void A_page_that_does_not_get_ready_in_its_time_is_given_up(string path) =>
        Assert.Equal("2", Bad.NotChecked(pages[path], ProblemKind.TimedOut).Detail);

    [Fact]
    public void A_page_that_waits_for_a_picture_is_checked_as_it_stands() =>
        Assert.Equal("Voilà", Bad.Checked(pages["/picture"], ProblemKind.StillLoading).Outline.Blocks.Single().Text);

    [Fact]
    public void A_page_that_changes_all_the_time_is_checked_as_it_stands() =>
        Assert.Equal("Voilà", Bad.Checked(pages["/changing"]).Outline.Blocks.Single().Text);

    [Fact]
    public void A_page_that_never_stops_talking_is_given_up()
    {
        Assert.Equal([ProblemKind.DialogShown, ProblemKind.TimedOut], pages["/alerts"].Problems.Select(problem => problem.Kind));
        Assert.Empty(pages["/alerts"].Snapshots);
    }
}
