namespace FormLint.Cli.Tests;

[Collection(FormlintCollection.Name)]
public sealed class LivePagesTests(Formlint formlint)
{
    [Fact]
    public async Task Findings_problems_and_exit_code_of_several_pages()
    {
        await using var site = await Site.StartAsync();
        using var place = new Workplace();
        site.Serves("/flawed", Workplace.FlawedPage).Serves("/clean", Workplace.CleanPage);

        var ran = formlint.RunInBrowser(place, "check", site["/gone"].AbsoluteUri, site["/flawed"].AbsoluteUri, site["/clean"].AbsoluteUri, "-f", "json=report.json", "-f", "text", "--language", "en");

        Assert.Equal(2, ran.ExitCode);
        Assert.Equal(["/flawed", "/clean"], place.Json("report.json")["pages"]!.AsArray().Select(page => new Uri(page!["url"]!.GetValue<string>()).AbsolutePath));
        Assert.Equal(["http-status"], Workplace.ProblemsOf(place.Json("report.json")));
        Assert.Contains(site["/gone"].AbsoluteUri + ": The site answers with error 404.", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_stand_in_the_order_of_the_targets_whatever_fails_first()
    {
        await using var site = await Site.StartAsync();
        using var place = new Workplace();
        site.Answers("/slow", async context =>
        {
            await Task.Delay(500, context.RequestAborted);
            context.Response.StatusCode = StatusCodes.Status410Gone;
            await context.Response.WriteAsync("Parti");
        });
        string[] pages = [site["/slow"].AbsoluteUri, site["/gone"].AbsoluteUri, place["missing.html"]];

        formlint.RunInBrowser(place, ["check", .. pages, "--parallel", "2", "-f", "json=report.json"]);

        Assert.Equal(pages, place.Json("report.json")["problems"]!.AsArray().Select(problem => problem!["target"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Crawling_stays_in_its_bounds_and_a_dead_link_does_not_fail_the_run()
    {
        await using var site = await Site.StartAsync();
        using var place = new Workplace();
        var links = string.Concat(Enumerable.Range(1, 9).Select(number => $"<a href='/page{number}/'>Page {number}</a> "));
        site.Serves("/robots.txt", "User-agent: *\nDisallow: /page1/").Serves("/", Workplace.CleanPage.Replace("<p>", "<p><a href='/gone'>Parti</a> " + links, StringComparison.Ordinal));
        for (var number = 1; number < 10; number++) site.Serves($"/page{number}/", Workplace.CleanPage);

        var ran = formlint.RunInBrowser(place, "check", site["/"].AbsoluteUri, "--crawl", "--max-pages", "4", "--rule", Workplace.Flaw, "-f", "json=report.json");

        Assert.Equal(0, ran.ExitCode);
        Assert.Equal(["/", "/page2/", "/page3/"], place.Json("report.json")["pages"]!.AsArray().Select(page => new Uri(page!["url"]!.GetValue<string>()).AbsolutePath));
        Assert.Equal(["crawl-limit", "http-status"], Workplace.ProblemsOf(place.Json("report.json")).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("/page1/", site.Requests);
    }

    [Fact]
    public async Task A_site_that_closes_itself_to_robots_is_not_crawled()
    {
        await using var site = await Site.StartAsync();
        using var place = new Workplace();
        site.Serves("/robots.txt", "User-agent: FormLint\nDisallow: /").Serves("/", Workplace.CleanPage);

        var ran = formlint.RunInBrowser(place, "check", site["/"].AbsoluteUri, "--crawl", "-f", "json=report.json");

        Assert.Equal(2, ran.ExitCode);
        Assert.Equal(["forbidden"], Workplace.ProblemsOf(place.Json("report.json")));
        Assert.Equal(["/robots.txt"], site.Requests);
    }

    [Fact]
    public async Task Passwords_in_an_address_are_kept_out_of_the_reports()
    {
        await using var site = await Site.StartAsync();
        using var place = new Workplace();
        var address = new UriBuilder(site["/gone?token=geheim1"]) { UserName = "anna", Password = "geheim2" }.Uri.AbsoluteUri;

        var ran = formlint.RunInBrowser(place, "check", address, "-f", "text", "-f", "json=report.json");

        Assert.Equal(2, ran.ExitCode);
        Assert.DoesNotContain("geheim", ran.Out + ran.Error + File.ReadAllText(place["report.json"]), StringComparison.Ordinal);
    }
}
