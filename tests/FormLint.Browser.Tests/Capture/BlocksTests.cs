using FormLint.Core.Model;

namespace FormLint.Browser.Tests.Capture;

[Collection(ChromiumCollection.Name)]
public sealed class BlocksTests(Chromium chromium)
{
    private const string Form = """
        <main>
          <h1>Demande d’aide</h1>
          <p>Vous pouvez <a href="aide">lire l’aide</a> avant.</p>
          <p lang="nl">Dit stuk is Nederlands.</p>
          <ul><li>Un point</li></ul>
          <table><tr><td>Une case</td></tr></table>
          <form>
            <fieldset>
              <legend>Vous</legend>
              <label for="nom">Nom</label><input id="nom" aria-describedby="indice"><p id="indice">Comme sur la carte</p>
            </fieldset>
            <label for="mail">E-mail</label><input id="mail" aria-invalid="true" aria-describedby="faute"><p id="faute">Il manque le @</p>
            <label for="pays">Pays</label><select id="pays"><option>Belgique</option></select>
            <button>Envoyer</button>
          </form>
          <p hidden>Caché</p><p style="display:none">Caché</p><p style="visibility:hidden">Caché</p>
        </main>
        """;

    [Fact]
    public async Task Visible_text_is_cut_into_blocks_with_their_roles_in_reading_order()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", Form);

        var blocks = (await chromium.SeeAsync(site["/"])).Outline.Blocks;

        Assert.Equal(
        [
            (BlockRole.Heading, "Demande d’aide"), (BlockRole.Paragraph, "Vous pouvez lire l’aide avant."), (BlockRole.Link, "lire l’aide"),
            (BlockRole.Paragraph, "Dit stuk is Nederlands."), (BlockRole.ListItem, "Un point"), (BlockRole.TableCell, "Une case"),
            (BlockRole.Legend, "Vous"), (BlockRole.Label, "Nom"), (BlockRole.Hint, "Comme sur la carte"),
            (BlockRole.Label, "E-mail"), (BlockRole.Error, "Il manque le @"), (BlockRole.Label, "Pays"), (BlockRole.Option, "Belgique"), (BlockRole.Button, "Envoyer"),
        ], blocks.Select(block => (block.Role, block.Text)));
    }

    [Fact]
    public async Task A_block_has_the_nearest_language_a_place_and_a_landmark()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", Form);

        var blocks = (await chromium.SeeAsync(site["/"])).Outline.Blocks;
        var (heading, dutch) = (blocks[0], blocks.Single(block => block.Text.StartsWith("Dit", StringComparison.Ordinal)));

        Assert.Equal(("fr", "nl"), (heading.Lang, dutch.Lang));
        Assert.Equal(("main", "main"), (heading.Landmark, dutch.Landmark));
        Assert.Equal(1, heading.Level);
        Assert.InRange(heading.Box!.Width, 100, 360);
        Assert.True(dutch.Box!.Y >= heading.Box.Bottom);
    }

    [Fact]
    public async Task Text_for_screen_readers_only_is_no_visible_text_but_names_its_field()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<label class=lu for=q>Chercher</label><input id=q>", "<style>.lu{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}</style>");

        var outline = (await chromium.SeeAsync(site["/"])).Outline;

        Assert.Empty(outline.Blocks);
        Assert.Equal("Chercher", outline.Controls.Single().Name);
    }

    [Fact]
    public async Task A_style_sheet_decides_what_is_a_block_of_its_own()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<span>Un</span><span>Deux</span>", "<style>span{display:block}</style>");

        Assert.Equal(["Un", "Deux"], (await chromium.SeeAsync(site["/"])).Outline.Blocks.Select(block => block.Text));
    }
}
