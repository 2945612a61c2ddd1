using FormLint.Core.Model;

namespace FormLint.Browser.Tests.Capture;

[Collection(ChromiumCollection.Name)]
public sealed class PageFactsTests(Chromium chromium)
{
    [Fact]
    public async Task A_page_is_known_by_its_final_address_status_title_language_and_screen()
    {
        await using var site = await Site.StartAsync();
        site.Redirects("/", "/fr/").Redirects("/fr/", "/fr/demande?etape=1").Answers("/fr/demande", async context =>
        {
            context.Response.StatusCode = StatusCodes.Status203NonAuthoritative;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync("<!doctype html><html lang=fr-BE><title>Demande d’aide</title><h1>Demande</h1>");
        });

        var page = await chromium.SeeAsync(site["/"]);

        Assert.Equal(site["/fr/demande?etape=1"].AbsoluteUri, page.Url);
        Assert.Equal(203, page.Status);
        Assert.Equal("Demande d’aide", page.Title);
        Assert.Equal("fr-BE", page.Lang);
        Assert.Equal(Viewport.Phone, page.Viewport);
        Assert.Equal(CaptureKind.Browser, page.Kind);
    }

    [Fact]
    public async Task The_page_title_and_language_that_a_script_sets_are_the_ones_that_count()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<script>document.title = 'Uw aanvraag'; document.documentElement.lang = 'nl'</script>");

        var page = await chromium.SeeAsync(site["/"]);

        Assert.Equal(("Uw aanvraag", "nl"), (page.Title, page.Lang));
    }

    [Fact]
    public async Task The_document_is_measured_beyond_the_screen()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<div style='height:3000px'></div>", "<style>body{margin:0}</style>");

        Assert.Equal(new Box(0, 0, 360, 3000), (await chromium.SeeAsync(site["/"])).Document);
    }

    [Fact]
    public async Task The_accessibility_tree_tells_what_assistive_technology_meets()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<h1>Demande</h1><label>Nom <input></label><div aria-hidden=true>Rien</div>");

        var tree = (await chromium.SeeAsync(site["/"], Chromium.Plain with { AccessibilityTree = true })).AccessibilityTree;

        Assert.Contains("heading \"Demande\" [level=1]", tree, StringComparison.Ordinal);
        Assert.Contains("textbox \"Nom\"", tree, StringComparison.Ordinal);
        Assert.DoesNotContain("Rien", tree, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frameset_has_an_accessibility_tree_of_its_own_or_none()
    {
        await using var site = await Site.StartAsync();
        site.Serves("/", "<html lang=fr><title>Cadres</title><frameset cols='50%,50%'><frame src='/inside' title=Gauche><frame src='/inside' title=Droite></frameset>")
            .Shows("/inside", "<h1>Dedans</h1>");

        var page = await chromium.SeeAsync(site["/"], Chromium.Plain with { AccessibilityTree = true });

        Assert.Contains(page.Outline.Blocks, block => block.Text == "Dedans");
    }
}
