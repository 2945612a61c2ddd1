using System.Text;
using FormLint.Core.Model;

namespace FormLint.Browser.Tests.BadInput;

[Collection(ChromiumCollection.Name)]
public sealed class FilePageTests(Chromium chromium)
{
    [Fact]
    public async Task A_file_is_a_page_without_a_status()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("mon formulaire é.html", Encoding.UTF8.GetBytes(Html.Page("<p>Voilà</p>")));

        var page = Bad.Checked(await Bad.VisitAsync(chromium, file));

        Assert.Equal(("Voilà", null, file.AbsoluteUri), (page.Outline.Blocks.Single().Text, page.Status, page.Url));
    }

    [Fact]
    public async Task A_file_that_is_not_there()
    {
        using var folder = new TemporaryFolder();

        Bad.NotChecked(await Bad.VisitAsync(chromium, folder.Missing("rien.html")), ProblemKind.FileMissing);
    }

    [Fact]
    public async Task A_file_that_is_not_utf8_is_checked_with_a_warning()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("vieux.html", Encoding.Latin1.GetBytes("<!doctype html><html lang=fr><title>Essai</title><p>Numéro déjà donné</p>"));

        Assert.Equal("Numéro déjà donné", Bad.Checked(await Bad.VisitAsync(chromium, file), ProblemKind.NotUtf8).Outline.Blocks.Single().Text);
    }

    [Fact]
    public async Task A_file_that_leads_to_the_web_is_stopped_at_the_door()
    {
        await using var site = await Site.StartAsync();
        using var folder = new TemporaryFolder();
        var file = folder.Write("page.html", Encoding.UTF8.GetBytes(Html.Page($"<script>location.href = '{site["/"]}'</script>")));

        Bad.NotChecked(await Bad.VisitAsync(chromium, file), ProblemKind.LeavesHost);

        Assert.Empty(site.Requests);
    }
}
