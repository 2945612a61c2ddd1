namespace FormLint.Browser.Tests.Capture;

[Collection(ChromiumCollection.Name)]
public sealed class ShadowsAndFramesTests(Chromium chromium)
{
    [Theory]
    [InlineData("<my-card><template shadowrootmode='open'><p>Ombre</p><slot></slot></template><p>Logé</p></my-card>")]
    [InlineData("<my-card><p>Logé</p></my-card><script>document.querySelector('my-card').attachShadow({mode:'open'}).innerHTML = '<p>Ombre</p><slot></slot>'</script>")]
    public async Task An_open_shadow_root_is_read_in_place(string card)
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", $"<p>Avant</p>{card}<p>Après</p>");

        var blocks = (await chromium.SeeAsync(site["/"])).Outline.Blocks;

        Assert.Equal(["Avant", "Ombre", "Logé", "Après"], blocks.Select(block => block.Text));
    }

    [Fact]
    public async Task A_frame_of_the_same_site_is_read_in_place_and_measured_on_the_page()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<p>Avant</p><iframe id=cadre src='/inside' title=Cadre></iframe><p>Après</p>", "<style>body{margin:0;padding:0 0 0 20px}p{margin:0;height:100px}iframe{border:0;display:block}</style>")
            .Shows("/inside", "<label for=nom>Nom</label><input id=nom>", "<style>body{margin:0}label{position:absolute;top:30px;left:10px}</style>");

        var outline = (await chromium.SeeAsync(site["/"])).Outline;

        Assert.Equal(["Avant", "Nom", "Après"], outline.Blocks.Select(block => block.Text));
        Assert.Equal((30, 130), (outline.Blocks[1].Box!.X, outline.Blocks[1].Box!.Y));
        var field = outline.Controls.Single();
        Assert.Equal(("#cadre >>> #nom", "Nom"), (field.Selector, field.Name));
    }

    [Fact]
    public async Task A_frame_of_another_site_is_left_closed()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", $"<p>Avant</p><iframe src='{site.UnderOtherName("/inside")}' title=Cadre></iframe>").Shows("/inside", "<p>Dedans</p>");

        Assert.Equal(["Avant"], (await chromium.SeeAsync(site["/"])).Outline.Blocks.Select(block => block.Text));
        Assert.Contains("/inside", site.Requests);
    }
}
