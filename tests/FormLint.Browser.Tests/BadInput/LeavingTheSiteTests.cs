using FormLint.Core.Model;

namespace FormLint.Browser.Tests.BadInput;

[Collection(ChromiumCollection.Name)]
public sealed class LeavingTheSiteTests(Chromium chromium)
{
    private static async Task<(Site Here, Site Elsewhere)> TwoSitesAsync()
    {
        var (here, elsewhere) = (await Site.StartAsync(), await Site.StartAsync());
        elsewhere.Shows("/login", "<p>Ailleurs</p>");
        return (here, elsewhere);
    }

    [Fact]
    public async Task A_redirect_to_another_host_is_refused_before_that_host_hears_of_it()
    {
        var (here, elsewhere) = await TwoSitesAsync();
        await using var both = new Both(here, elsewhere);
        here.Redirects("/", "/next").Redirects("/next", elsewhere.UnderOtherName("/login").AbsoluteUri);

        var problem = Bad.NotChecked(await Bad.VisitAsync(chromium, here["/"]), ProblemKind.LeavesHost);

        Assert.Equal(elsewhere.UnderOtherName("/login").AbsoluteUri, problem.Detail);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task The_address_of_a_login_is_told_without_its_tokens()
    {
        var (here, elsewhere) = await TwoSitesAsync();
        await using var both = new Both(here, elsewhere);
        here.Redirects("/", elsewhere.UnderOtherName("/login?state=geheim").AbsoluteUri);

        var problem = Bad.NotChecked(await Bad.VisitAsync(chromium, here["/"]), ProblemKind.LeavesHost);

        Assert.DoesNotContain("geheim", problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    public async Task A_redirect_to_a_host_that_was_allowed_is_followed(string allowed)
    {
        var (here, elsewhere) = await TwoSitesAsync();
        await using var both = new Both(here, elsewhere);
        here.Redirects("/", elsewhere.UnderOtherName("/login").AbsoluteUri);
        var request = Chromium.Plain with { AllowedHosts = new HashSet<string>([allowed], StringComparer.OrdinalIgnoreCase) };

        Assert.Equal("Ailleurs", Bad.Checked(await Bad.VisitAsync(chromium, here["/"], request)).Outline.Blocks.Single().Text);
    }

    [Theory]
    [InlineData("<script>location.href = '{0}'</script>")]
    [InlineData("<script>addEventListener('load', () => location.replace('{0}'))</script>")]
    [InlineData("<meta http-equiv=refresh content='0;url={0}'>")]
    [InlineData("<form method=post action='{0}' id=f></form><script>f.submit()</script>")]
    public async Task A_page_that_leaves_by_itself_is_stopped_at_the_door(string way)
    {
        var (here, elsewhere) = await TwoSitesAsync();
        await using var both = new Both(here, elsewhere);
        here.Shows("/", "<p>Un instant</p>" + way.Replace("{0}", elsewhere.UnderOtherName("/login").AbsoluteUri, StringComparison.Ordinal));

        Bad.NotChecked(await Bad.VisitAsync(chromium, here["/"]), ProblemKind.LeavesHost);

        Assert.Empty(elsewhere.Requests);
    }

    private sealed class Both(Site here, Site elsewhere) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await here.DisposeAsync();
            await elsewhere.DisposeAsync();
        }
    }
}
