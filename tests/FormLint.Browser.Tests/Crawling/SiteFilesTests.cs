using System.IO.Compression;
using System.Text;
using FormLint.Browser.Crawling;
using FormLint.Core.Crawling;

namespace FormLint.Browser.Tests.Crawling;

public sealed class SiteFilesTests : IDisposable
{
    private const string Robot = "FormLint";

    private readonly HttpClient client = new();

    public void Dispose() => client.Dispose();

    private Task<RobotsTxt> RobotsAsync(Site site) => new SiteFiles(client).RobotsAsync(site["/fr/start"], Robot, CancellationToken.None);

    private async Task<IEnumerable<string>> SitemapAsync(Site site) =>
        (await new SiteFiles(client).SitemapAsync(site["/"], await RobotsAsync(site), CancellationToken.None)).Select(page => page.AbsolutePath);

    private static string Sitemap(Site site, params string[] paths) =>
        $"<?xml version='1.0' encoding='UTF-8'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{string.Concat(paths.Select(path => $"<url><loc>{site[path]}</loc></url>"))}</urlset>";

    [Theory]
    [InlineData("User-agent: *\nDisallow: /private")]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /private\r\n")]
    [InlineData("User-agent: FormLint\nDisallow: /private\n\nUser-agent: *\nDisallow: /public")]
    public async Task A_site_says_what_robots_must_not_read(string robots)
    {
        await using var site = await Site.StartAsync();
        site.Serves("/robots.txt", robots);

        var wishes = await RobotsAsync(site);

        Assert.Equal((false, true), (wishes.Allows(site["/private/page"]), wishes.Allows(site["/public"])));
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(403, true)]
    [InlineData(500, false)]
    [InlineData(503, false)]
    public async Task Without_robots_txt_all_is_allowed_but_a_site_in_trouble_is_left_alone(int status, bool allowed)
    {
        await using var site = await Site.StartAsync();
        site.Answers("/robots.txt", context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        Assert.Equal(allowed, (await RobotsAsync(site)).Allows(site["/"]));
    }

    [Fact]
    public async Task Pages_come_from_the_sitemaps_that_robots_txt_names_and_from_an_index_of_sitemaps()
    {
        await using var site = await Site.StartAsync();
        site.Serves("/robots.txt", "Sitemap: /index.xml\nSitemap: " + site["/more.xml"])
            .Serves("/index.xml", $"<sitemapindex><sitemap><loc>{site["/inner.xml"]}</loc></sitemap><sitemap><loc>http://example.test/other.xml</loc></sitemap></sitemapindex>")
            .Serves("/inner.xml", Sitemap(site, "/b")).Serves("/more.xml", Sitemap(site, "/a"));

        Assert.Equal(["/a", "/b"], await SitemapAsync(site));
    }

    [Fact]
    public async Task A_sitemap_may_start_with_a_byte_order_mark()
    {
        await using var site = await Site.StartAsync();
        site.Serves("/sitemap.xml", "\uFEFF" + Sitemap(site, "/a"));

        Assert.Equal(["/a"], await SitemapAsync(site));
    }

    [Fact]
    public async Task A_sitemap_may_be_compressed()
    {
        await using var site = await Site.StartAsync();
        site.Serves("/robots.txt", "Sitemap: /sitemap.xml.gz").Answers("/sitemap.xml.gz", async context =>
        {
            await using var gzip = new GZipStream(context.Response.Body, CompressionMode.Compress);
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Sitemap(site, "/a")));
        });

        Assert.Equal(["/a"], await SitemapAsync(site));
    }

    [Theory]
    [InlineData("/sitemap.xml", "<urlset><url>")]
    [InlineData("/sitemap.xml", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><urlset><url><loc>&y;</loc></url></urlset>")]
    [InlineData("/sitemap.xml.gz", "This is not gzip.")]
    [InlineData("/sitemap.xml", "")]
    public async Task A_broken_sitemap_is_as_good_as_none(string path, string content)
    {
        await using var site = await Site.StartAsync();
        site.Serves("/robots.txt", "Sitemap: " + path).Serves(path, content);

        Assert.Empty(await SitemapAsync(site));
    }
}
