using FormLint.Core.Model;

namespace FormLint.Browser.Tests.Capture;

[Collection(ChromiumCollection.Name)]
public sealed class PasteProbeTests(Chromium chromium)
{
    private const string Refuses = "<script>f.addEventListener('paste', event => event.preventDefault())</script>";

    private const string Masks = "<script>f.addEventListener('paste', event => { event.preventDefault(); f.value = event.clipboardData.getData('text/plain') + '-'; })</script>";

    [Theory]
    [InlineData("<input id=f>", false)]
    [InlineData("<input id=f>" + Refuses, true)]
    [InlineData("<textarea id=f></textarea>" + Refuses, true)]
    [InlineData("<input id=f onpaste='return false'>", true)]
    [InlineData("<input id=f><script>document.addEventListener('paste', event => event.preventDefault())</script>", true)]
    [InlineData("<input id=f>" + Masks, false)]
    public async Task A_field_that_throws_pasted_text_away_is_told_from_one_that_tidies_it(string field, bool blocked)
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", field);

        Assert.Equal(blocked, (await chromium.SeeAsync(site["/"])).Outline.Controls.Single().PasteBlocked);
    }

    [Fact]
    public async Task The_field_has_its_value_back_after_the_probe()
    {
        await using var site = await Site.StartAsync();
        // The page tells, a moment after the pretended paste, what stands in the field; the screen that is read second sees it.
        site.Shows("/", "<input id=f value='12-34'><p id=told></p>" + Masks + "<script>f.addEventListener('paste', () => setTimeout(() => told.textContent = 'now: ' + f.value))</script>");

        var visit = await chromium.VisitAsync(site["/"], Chromium.Plain with { Viewports = [Viewport.Phone, Viewport.Desktop] });

        Assert.Equal("now: 12-34", visit.Snapshots[0].Outline.Blocks.Single().Text);
    }
}
