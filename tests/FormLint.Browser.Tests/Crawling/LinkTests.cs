using FormLint.Core.Crawling;

namespace FormLint.Browser.Tests.Crawling;

[Collection(ChromiumCollection.Name)]
public sealed class LinkTests(Chromium chromium)
{
    private static string Link(params string[] addresses) => string.Concat(addresses.Select(address => $"<a href='{address}'>Page</a> "));

    [Fact]
    public async Task Links_are_followed_once_each_breadth_first()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", Link("/b", "/a", "/b#part", "/?utm_source=mail")).Shows("/a", Link("/c", "/")).Shows("/b", Link("/c", "/d")).Shows("/c", "").Shows("/d", Link("/a"));
        var crawl = new Crawl(chromium);

        await crawl.RunAsync(site["/"]);

        Assert.Equal(["/", "/b", "/a", "/c", "/d"], crawl.Pages);
        Assert.Equal(5, site.Requests.Count);
    }

    [Fact]
    public async Task Two_runs_give_the_same_pages_in_the_same_order_whatever_answers_first()
    {
        await using var site = await Site.StartAsync();
        var turn = 0;
        foreach (var path in "abcdefgh".Select(letter => $"/{letter}"))
        {
            site.Answers(path, async context =>
            {
                await Task.Delay(Interlocked.Increment(ref turn) * 37 % 150);
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync(Html.Page(Link($"{path}/x", "/a", "/h")));
            }).Shows($"{path}/x", Link("/g", "/b"));
        }
        site.Shows("/", Link("/a", "/b", "/c", "/d", "/e", "/f"));
        var (first, second) = (new Crawl(chromium), new Crawl(chromium, parallel: 3));

        await first.RunAsync(site["/"], Crawl.Settings with { MaxPages = 12 });
        await second.RunAsync(site["/"], Crawl.Settings with { MaxPages = 12 });

        Assert.Equal(12, first.Pages.Count());
        Assert.Equal(first.Pages, second.Pages);
    }

    [Fact]
    public async Task Links_start_from_the_base_address_of_the_page()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/fr/start", Link("next"), "<base href='/nl/'>").Shows("/nl/next", "");
        var crawl = new Crawl(chromium);

        await crawl.RunAsync(site["/fr/start"]);

        Assert.Equal(["/fr/start", "/nl/next"], crawl.Pages);
    }

    [Fact]
    public async Task Other_hosts_actions_files_and_links_marked_nofollow_are_left_alone()
    {
        await using var site = await Site.StartAsync();
        await using var elsewhere = await Site.StartAsync();
        site.Shows("/", Link(elsewhere["/"].AbsoluteUri, site.UnderOtherName("/").AbsoluteUri, "/logout", "/dossier?action=supprimer", "/brochure.pdf", "mailto:a@example.be", "javascript:void(0)")
            + "<a rel=nofollow href=/nofollow>Non</a><a download href=/kept>Non</a><form action=/search><button>Non</button></form>");
        var crawl = new Crawl(chromium);

        await crawl.RunAsync(site["/"]);

        Assert.Equal(["/"], site.Requests);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task Depth_and_globs_bound_the_crawl()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", Link("/fr/1", "/nl/1")).Shows("/fr/1", Link("/fr/2", "/fr/oud/1")).Shows("/fr/2", Link("/fr/3")).Shows("/fr/3", "").Shows("/nl/1", "").Shows("/fr/oud/1", "");
        var crawl = new Crawl(chromium);

        await crawl.RunAsync(site["/"], Crawl.Settings with { Depth = 2, Include = ["/fr/**"], Exclude = ["**/oud/**"] });

        Assert.Equal(["/", "/fr/1", "/fr/2"], crawl.Pages);
    }

    [Fact]
    public async Task A_dead_link_is_a_problem_and_the_crawl_goes_on()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", Link("/gone", "/there")).Shows("/there", "");
        var crawl = new Crawl(chromium);

        await crawl.RunAsync(site["/"]);

        Assert.Equal(["/", "/gone", "/there"], crawl.Visits.Select(visit => visit.Asked.AbsolutePath));
        Assert.Equal("404", crawl.Visits[1].Problems.Single().Detail);
    }

    [Fact]
    public async Task A_page_reached_by_a_redirect_is_handed_on_once()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", Link("/old", "/new", "/older")).Redirects("/old", "/new").Redirects("/older", "/new").Shows("/new", "");
        var crawl = new Crawl(chromium);

        await crawl.RunAsync(site["/"]);

        Assert.Equal(["/", "/new"], crawl.Pages);
    }

    [Fact]
    public async Task Views_of_one_page_that_name_the_same_canonical_address_are_handed_on_once()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", Link("/page?view=print", "/page?view=big", "/page")).Shows("/page", "", "<link rel=canonical href='/page'>");
        var crawl = new Crawl(chromium);

        await crawl.RunAsync(site["/"]);

        Assert.Equal(2, crawl.Visits.Count);
    }
}
