using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class PagePartsTests
{
    private const string Form = """
        <h1>Demande</h1>
        <form role="search"><label>Chercher <input type="search"></label><button>OK</button></form>
        <form>
          <label for="nom">Nom</label><p id="h">Comme sur la carte</p><input id="nom" aria-describedby="h">
          <label><b>Pays</b> <select><option>Belgique</option></select></label>
          <fieldset><legend>Langue</legend><label><input type="radio" name="l"> Français</label><label><input type="radio" name="l"> Néerlandais</label></fieldset>
          <label><input type="checkbox"> D’accord</label>
          <label for="x">Rue</label><p id="e">Indiquez la rue</p><input id="x" aria-invalid="true" aria-describedby="e">
          <p>Lisez <a href="/a">la liste</a> et <a href="/b" aria-label="Les prix">ceci</a></p>
          <button type="button">Aide</button><button>Envoyer</button><input type="submit" value="Payer">
        </form>
        """;

    [Theory]
    [InlineData(PagePart.Field, "Nom|Pays|Rue")]
    [InlineData(PagePart.Group, "Langue")]
    [InlineData(PagePart.Radio, "Français|Néerlandais")]
    [InlineData(PagePart.Checkbox, "D’accord")]
    [InlineData(PagePart.Option, "Belgique")]
    [InlineData(PagePart.Hint, "Comme sur la carte")]
    [InlineData(PagePart.Error, "Indiquez la rue")]
    [InlineData(PagePart.Submit, "Envoyer|Payer")]
    [InlineData(PagePart.Link, "la liste")]
    [InlineData(PagePart.Heading, "Demande")]
    public void Each_part_has_its_texts(PagePart part, string texts) =>
        Assert.Equal(texts.Split('|'), PageParts.Of(new Page(Pages.Of(Form)), [part]).Select(block => block.Text));

    [Fact]
    public void Several_parts_come_in_the_order_of_the_page() =>
        Assert.Equal(["Demande", "Nom", "Comme sur la carte", "Pays", "Rue"], PageParts.Of(new Page(Pages.Of(Form)), [PagePart.Hint, PagePart.Field, PagePart.Heading]).Select(block => block.Text));
}
