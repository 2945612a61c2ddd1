using FormLint.Core.Configuration;
using FormLint.Core.Crawling;
using FormLint.Core.Model;

namespace FormLint.Core.Tests.Crawling;

public sealed class CrawlFrontierTests
{
    private const string Site = "http://example.test";

    private static CrawlFrontier Frontier(CrawlSettings? settings = null, string robots = "", string start = "/") =>
        new(new Uri(Site + start), settings ?? new CrawlSettings(), RobotsTxt.Parse(robots, "FormLint"));

    private static PageOutline Page(params string[] hrefs) => new() { Links = [.. hrefs.Select(href => new PageLink(href.StartsWith('/') ? Site + href : href, "", NoFollow: false))] };

    private static List<string> Visit(CrawlFrontier frontier, params string[] links)
    {
        var seen = new List<string>();
        while (frontier.TryNext(out var address, out var depth))
        {
            seen.Add(address.AbsoluteUri[Site.Length..]);
            if (seen.Count == 1) frontier.AddLinks(Page(links), depth);
        }
        return seen;
    }

    [Fact]
    public void The_start_comes_first_and_links_in_their_order() => Assert.Equal(["/", "/b", "/a"], Visit(Frontier(), "/b", "/a"));

    [Fact]
    public void A_page_is_visited_once_whatever_its_spelling() =>
        Assert.Equal(["/", "/a?x=1&y=2"], Visit(Frontier(), "/a?x=1&y=2", "/a?y=2&x=1#part", "/a?x=1&y=2&utm_source=mail", "/index.html", "/", "/#top"));

    [Fact]
    public void The_same_page_under_www_is_one_page() => Assert.Equal(2, Visit(Frontier(), "/a", "http://www.example.test/a").Count);

    [Fact]
    public void Other_sites_are_left_alone() =>
        Assert.Equal(["/"], Visit(Frontier(), "https://other.test/", "http://example.test:8080/", "http://my.example.test/"));

    [Fact]
    public void A_fragment_is_not_asked_for() => Assert.Equal(["/", "/a"], Visit(Frontier(), "/a#b"));

    [Fact]
    public void Links_that_ask_not_to_be_followed_are_not()
    {
        var frontier = Frontier();
        frontier.AddLinks(new PageOutline { Links = [new PageLink(Site + "/a", "", NoFollow: true)] }, 0);
        Assert.Equal(["/"], Visit(frontier));
    }

    [Theory]
    [InlineData("/logout")]
    [InlineData("/Compte/Log-Out")]
    [InlineData("/?action=logout")]
    [InlineData("/dossier/12/supprimer")]
    [InlineData("/mijn/uitloggen")]
    [InlineData("/afmelden")]
    [InlineData("/deconnexion")]
    [InlineData("/d%C3%A9connexion")]
    // The page of one person.
    [InlineData("/dossier/•••••••••••")]
    [InlineData("/se-d%C3%A9connecter")]
    [InlineData("/newsletter/d%C3%A9sinscription")]
    [InlineData("/a.pdf")]
    [InlineData("/a.DOCX")]
    [InlineData("/sitemap.xml")]
    public void Addresses_that_act_and_files_are_never_followed(string href) => Assert.Equal(["/"], Visit(Frontier(), href));

    [Theory]
    [InlineData("/catalogue/afmeldingen")]
    [InlineData("/signouts")]
    [InlineData("/pdf")]
    [InlineData("/a.pdf.html")]
    public void Addresses_that_only_look_alike_are_followed(string href) => Assert.Equal(["/", href], Visit(Frontier(), href));

    [Fact]
    public void A_calendar_is_left_after_thirty_pages() =>
        Assert.Equal(31, Visit(Frontier(), [.. Enumerable.Range(1, 500).Select(day => $"/agenda?jour={day}")]).Count);

    [Fact]
    public void A_calendar_in_the_path_is_left_too() =>
        Assert.Equal(31, Visit(Frontier(), [.. Enumerable.Range(1, 500).Select(day => $"/agenda/2026/{day}")]).Count);

    [Fact]
    public void Pages_with_names_are_not_taken_for_a_calendar() =>
        Assert.Equal(62, Visit(Frontier(), [.. Enumerable.Range(0, 61).Select(i => $"/{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}")]).Count);

    [Fact]
    public void Session_ids_make_no_new_pages() =>
        Assert.Equal(["/", "/a?sid=0"], Visit(Frontier(), [.. Enumerable.Range(0, 40).Select(i => $"/a?sid={i}"), .. Enumerable.Range(0, 40).Select(i => $"/a;jsessionid={i}")]));

    [Fact]
    public void Folders_that_repeat_are_left() => Assert.Equal(["/"], Visit(Frontier(), "/a/b/a/b/a/b/a/b/"));

    [Fact]
    public void Depth_is_bounded()
    {
        var frontier = Frontier(new CrawlSettings { Depth = 2 });
        var seen = new List<string>();
        while (frontier.TryNext(out var address, out var depth))
        {
            seen.Add($"{address.AbsolutePath} {depth}");
            frontier.AddLinks(Page($"/p{depth + 1}/x"), depth);
        }
        Assert.Equal(["/ 0", "/p1/x 1", "/p2/x 2"], seen);
    }

    [Fact]
    public void Depth_zero_is_the_start_alone() => Assert.Equal(["/"], Visit(Frontier(new CrawlSettings { Depth = 0 }), "/a"));

    [Fact]
    public void The_number_of_pages_is_bounded_and_that_is_told()
    {
        var frontier = Frontier(new CrawlSettings { MaxPages = 2 });
        Assert.Equal(["/", "/a"], Visit(frontier, "/a", "/b"));
        Assert.True(frontier.LimitReached);
    }

    [Fact]
    public void A_limit_that_leaves_nothing_out_is_not_told()
    {
        var frontier = Frontier(new CrawlSettings { MaxPages = 2 });
        Assert.Equal(["/", "/a"], Visit(frontier, "/a"));
        Assert.False(frontier.LimitReached);
    }

    [Theory]
    [InlineData("*/fr/*", new[] { "/", "/fr/a", "/fr/b?x=1" })]
    [InlineData("/fr/a", new[] { "/", "/fr/a" })]
    [InlineData("http://example.test/nl/**", new[] { "/", "/nl/c" })]
    public void Only_what_is_included_is_visited(string glob, string[] expected) =>
        Assert.Equal(expected, Visit(Frontier(new CrawlSettings { Include = [glob] }), "/fr/a", "/fr/b?x=1", "/nl/c"));

    [Fact]
    public void What_is_excluded_is_not_visited() =>
        Assert.Equal(["/", "/fr/a"], Visit(Frontier(new CrawlSettings { Exclude = ["*/nl/*", "*\\?*"] }), "/fr/a", "/nl/c"));

    [Fact]
    public void Robots_txt_is_obeyed() => Assert.Equal(["/", "/b"], Visit(Frontier(robots: "User-agent: *\nDisallow: /a"), "/a", "/b"));

    [Fact]
    public void A_start_that_is_forbidden_is_told()
    {
        var frontier = Frontier(robots: "User-agent: *\nDisallow: /");
        Assert.True(frontier.IsStartForbidden);
        Assert.False(frontier.TryNext(out _, out _));
    }

    [Fact]
    public void A_sitemap_is_one_click_away()
    {
        var frontier = Frontier(new CrawlSettings { Depth = 1 });
        frontier.AddListed([new Uri(Site + "/a"), new Uri(Site + "/a#b"), new Uri("http://other.test/")]);
        Assert.Equal(["/", "/a"], Visit(frontier));
    }

    [Fact]
    public void A_redirect_to_a_known_page_is_not_new()
    {
        var frontier = Frontier();
        Assert.True(frontier.IsNew(Site + "/target"));
        Assert.False(frontier.IsNew(Site + "/target#part"));
        Assert.False(frontier.IsNew(Site + "/index.html"));
    }

    [Fact]
    public void The_same_links_give_the_same_visit()
    {
        string[] links = [.. Enumerable.Range(0, 200).Select(i => $"/x{i % 37}/{i % 11}?b={i % 3}&a={i}")];
        Assert.Equal(Visit(Frontier(), links), Visit(Frontier(), links));
    }
}
