namespace FormLint.Browser.Tests.BadInput;

/// <summary>Pages whose scripts or names bend what a reader of the DOM takes for granted.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class StrangeScriptTests(Chromium chromium)
{
    [Theory]
    // Prototype.js, versions before 1.7, gave arrays this method.
    [InlineData("<script>Array.prototype.toJSON = function () { return '[' + this.join() + ']'; }</script>")]
    [InlineData("<script>Object.prototype.extra = function () {}; Array.prototype.extra = function () {}</script>")]
    // A form or picture of this name hides the document's own title.
    [InlineData("<img name=title alt=''><img name=body alt=''>")]
    [InlineData("<form><input type=hidden name=id><input type=hidden name=attributes><input type=hidden name=childNodes><input type=hidden name=localName><input type=hidden name=nodeType></form>")]
    [InlineData("<script>JSON.stringify = () => '{}'; window.MutationObserver = null; document.querySelectorAll = null</script>")]
    [InlineData("<script>window.axe = { run: 'mine' }; window.define = Object.assign(() => {}, { amd: true }); window.module = { exports: {} }</script>")]
    public async Task The_page_is_read_all_the_same(string strange)
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<p>Voilà</p><img id=muet src='data:,'>" + strange);

        var page = Bad.Checked(await Bad.VisitAsync(chromium, site["/"], Chromium.WithAxe("image-alt")));

        Assert.Equal(("Essai", "Voilà"), (page.Title, page.Outline.Blocks.Single().Text));
        Assert.Contains("#muet", page.Axe!.Violations.Single().Nodes.Select(node => node.Selector));
    }
}
