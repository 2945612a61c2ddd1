using FormLint.Browser.Crawling;
using FormLint.Core.Crawling;

namespace FormLint.Browser.Tests.Crawling;

/// <summary>The frontier, the site's files and the browser together.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class WishesOfTheSiteTests(Chromium chromium)
{
    [Fact]
    public async Task Pages_that_robots_txt_closes_are_not_asked_for_and_pages_in_the_sitemap_are_found()
    {
        await using var site = await Site.StartAsync();
        site.Serves("/robots.txt", "User-agent: *\nDisallow: /private\nAllow: /private/help")
            .Serves("/sitemap.xml", $"<urlset><url><loc>{site["/hidden"]}</loc></url><url><loc>{site["/private/list"]}</loc></url></urlset>")
            .Shows("/", "<a href='/private/page'>Privé</a><a href='/private/help'>Aide</a>").Shows("/private/help", "").Shows("/hidden", "");
        using var client = new HttpClient();
        var files = new SiteFiles(client);
        var robots = await files.RobotsAsync(site["/"], "FormLint", CancellationToken.None);
        var frontier = new CrawlFrontier(site["/"], Crawl.Settings, robots);
        frontier.AddListed(await files.SitemapAsync(site["/"], robots, CancellationToken.None));
        var crawl = new Crawl(chromium);

        await crawl.RunAsync(frontier);

        Assert.Equal(["/", "/hidden", "/private/help"], crawl.Pages);
        Assert.DoesNotContain(site.Requests, path => path is "/private/page" or "/private/list");
    }

    [Fact]
    public async Task A_start_that_robots_txt_closes_is_not_asked_for()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "");
        var frontier = new CrawlFrontier(site["/"], Crawl.Settings, RobotsTxt.Parse("User-agent: *\nDisallow: /", "FormLint"));

        await new Crawl(chromium).RunAsync(frontier);

        Assert.True(frontier.IsStartForbidden);
        Assert.Empty(site.Requests);
    }

    [Fact]
    public async Task Visits_to_one_host_keep_their_distance()
    {
        const int Delay = 300;
        await using var site = await Site.StartAsync();
        site.Shows("/", "<a href='/a'>A</a><a href='/b'>B</a><a href='/c'>C</a>").Shows("/a", "").Shows("/b", "").Shows("/c", "");
        var crawl = new Crawl(chromium, parallel: 3);

        await crawl.RunAsync(site["/"], delay: Delay);

        var starts = crawl.Starts.Select(start => start.At).Order().ToList();
        // Clocks count in steps of up to 16 ms.
        Assert.All(starts.Zip(starts.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, Delay - 50, int.MaxValue));
    }

    [Fact]
    public async Task A_crawl_that_is_stopped_keeps_what_it_has()
    {
        using var stop = new CancellationTokenSource();
        await using var site = await Site.StartAsync();
        site.Shows("/", "<a href='/a'>A</a><a href='/b'>B</a><a href='/slow'>Lent</a>").Shows("/a", "").Shows("/b", "").Answers("/slow", async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var crawl = new Crawl(chromium, parallel: 1);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => crawl.RunAsync(site["/"], stop: stop.Token));

        Assert.Equal(["/", "/a", "/b"], crawl.Pages);
    }
}
