using System.Globalization;

namespace FormLint.Browser.Tests.Crawling;

[Collection(ChromiumCollection.Name)]
public sealed class TrapTests(Chromium chromium)
{
    [Fact]
    public async Task A_calendar_without_end_is_left_after_thirty_months()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<a href='/agenda?month=1'>Agenda</a>").Answers("/agenda", async context =>
        {
            var month = int.Parse(context.Request.Query["month"]!, CultureInfo.InvariantCulture);
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync(Html.Page(string.Concat(Enumerable.Range(month - 6, 12).Select(other => $"<a href='?month={other}'>Mois</a>"))));
        });
        var crawl = new Crawl(chromium, parallel: 4);

        await crawl.RunAsync(site["/"]);

        Assert.Equal(31, site.Requests.Count);
    }

    [Theory]
    [InlineData("{0}?PHPSESSID={1}")]
    [InlineData("{0};jsessionid={1}")]
    [InlineData("{0}?step=1&sid={1}")]
    public async Task A_new_session_id_in_every_link_does_not_make_new_pages(string pattern)
    {
        await using var site = await Site.StartAsync();
        var count = 0;
        string Link(string path) => $"<a href='{string.Format(CultureInfo.InvariantCulture, pattern, path, Interlocked.Increment(ref count).ToString("x8", CultureInfo.InvariantCulture))}'>Page</a>";
        site.Shows("/", Link("/a") + Link("/b")).Answers("/a", Answer).Answers("/b", Answer);
        // A session id in the path itself: the server sees it as part of the path.
        for (var id = 0; id < 100; id++) site.Answers(FormattableString.Invariant($"/a;jsessionid={id:x8}"), Answer).Answers(FormattableString.Invariant($"/b;jsessionid={id:x8}"), Answer);
        var crawl = new Crawl(chromium);

        await crawl.RunAsync(site["/"]);

        Assert.Equal(3, site.Requests.Count);

        Task Answer(HttpContext context)
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync(Html.Page(Link("/a") + Link("/b")));
        }
    }

    [Fact]
    public async Task A_relative_link_that_adds_a_folder_each_time_is_left()
    {
        await using var site = await Site.StartAsync();
        var path = "";
        for (var depth = 0; depth < 30; depth++) site.Shows((path += "/more") + "/", "<a href='more/'>Plus</a>");
        var crawl = new Crawl(chromium);

        await crawl.RunAsync(site["/more/"]);

        Assert.InRange(site.Requests.Count, 1, 5);
    }
}
