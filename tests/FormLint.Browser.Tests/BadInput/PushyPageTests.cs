using FormLint.Core.Model;

namespace FormLint.Browser.Tests.BadInput;

/// <summary>Pages that open something nobody asked for.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class PushyPageTests(Chromium chromium)
{
    private async Task<PageVisit> VisitAsync(string script)
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", $"<p>Voilà</p><script>{script}</script>").Shows("/other", "<p>Autre</p>").Answers("/file", async context =>
        {
            context.Response.Headers.ContentDisposition = "attachment; filename=liste.csv";
            await context.Response.WriteAsync("a;b");
        });
        return await Bad.VisitAsync(chromium, site["/"]);
    }

    [Theory]
    [InlineData("alert('Bonjour')")]
    [InlineData("confirm('Continuer ?')")]
    [InlineData("prompt('Votre nom ?')")]
    [InlineData("addEventListener('load', () => { alert('Un'); alert('Deux'); })")]
    public async Task A_message_window_is_closed_and_said_once(string script) =>
        Assert.Equal("Voilà", Bad.Checked(await VisitAsync(script), ProblemKind.DialogShown).Outline.Blocks.Single().Text);

    [Fact]
    public async Task A_page_that_does_not_want_to_be_left_is_left() =>
        Bad.Checked(await VisitAsync("addEventListener('beforeunload', event => { event.preventDefault(); event.returnValue = 'Rester ?'; })"));

    [Theory]
    [InlineData("window.open('/other')")]
    [InlineData("window.open('/other', '_blank', 'noopener')")]
    public async Task A_second_window_is_closed_and_said(string script) =>
        Assert.Equal("Voilà", Bad.Checked(await VisitAsync(script), ProblemKind.PopupClosed).Outline.Blocks.Single().Text);

    [Fact]
    public async Task A_download_that_starts_by_itself_does_not_keep_the_page_from_being_checked() =>
        Assert.Equal("Voilà", Bad.Checked(await VisitAsync("const a = document.createElement('a'); a.href = '/file'; a.download = ''; a.click()")).Outline.Blocks.Single().Text);

    [Fact]
    public async Task A_page_that_tries_to_close_its_window_is_checked() =>
        Assert.Equal("Voilà", Bad.Checked(await VisitAsync("window.close()")).Outline.Blocks.Single().Text);
}
