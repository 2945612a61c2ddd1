using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class PhrasesTests
{
    private static readonly Phrases Check = new(new Phrases.Settings
    {
        Fr = [new() { Say = "le (demandeur|demandeurs)", Instead = "vous", Unless = ["demandeurs d'emploi"] }],
        Nl = [new() { Say = "er wordt … gevraagd", Instead = "wij vragen" }],
    });

    [Theory]
    [InlineData("<p>Le demandeur signe.</p>", "Le demandeur", "vous")]
    [InlineData("<h2>Données du demandeur</h2>", "du demandeur", "vous")]
    [InlineData("<button>Avertir les demandeurs</button>", "les demandeurs", "vous")]
    [InlineData("<label>Adresse du demandeur <input></label>", "du demandeur", "vous")]
    [InlineData("<p lang=nl>Er wordt u een code gevraagd.</p>", "Er wordt u een code gevraagd", "wij vragen")]
    public void The_phrase_is_marked_and_replaced(string html, string found, string instead)
    {
        var seen = Assert.Single(Check.Sees(html));
        Assert.Equal((found, instead), (seen.Data["found"], seen.Data["instead"]));
        Assert.Equal(found, seen.Block!.Text.Substring(seen.Words!.Start, seen.Words.Length));
    }

    [Theory]
    [InlineData("<p>Les demandeurs d’emploi paient moins.</p>")]
    [InlineData("<p>Cliquez sur « Le demandeur ».</p>")]
    [InlineData("<blockquote>Le demandeur signe.</blockquote>")]
    [InlineData("<select><option>Le demandeur</option></select>")]
    [InlineData("<p lang=nl>Le demandeur</p>")]
    public void Exceptions_quotations_and_other_languages(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void Only_in_the_parts_that_are_named()
    {
        var check = new Phrases(new Phrases.Settings { Fr = [new() { Say = "ici", Instead = "" }], Parts = [PagePart.Link] });
        Assert.Single(check.Sees("<p>Écrivez ici ou <a href=/x>cliquez ici</a></p>"));
    }

    [Theory]
    [InlineData("<div role=alert>Champ obligatoire</div>", "Champ obligatoire")]
    [InlineData("<div role=alert>Erreur : champ obligatoire !</div>", "champ obligatoire")]
    public void The_whole_text(string html, string found) => Assert.Equal(found, Assert.Single(Whole.Sees(html)).Data["found"]);

    [Fact]
    public void More_than_the_whole_text() => Assert.Empty(Whole.Sees("<div role=alert>Champ obligatoire : votre nom</div>"));

    [Fact]
    public void A_text_of_the_page_makes_it_right()
    {
        var check = new Phrases(new Phrases.Settings { Fr = [new() { Say = "la personne", Instead = "" }], UnlessOnPage = new("l'ami que vous aidez") });
        Assert.Single(check.Sees("<p>Nom de la personne</p>"));
        Assert.Empty(check.Sees("<h2>L’ami que vous aidez</h2><p>Nom de la personne</p>"));
    }

    private static readonly Phrases Whole = new(new Phrases.Settings
    {
        Fr = [new() { Say = "erreur", Instead = "" }, new() { Say = "champ obligatoire", Instead = "" }],
        Parts = [PagePart.Error],
        Whole = true,
    });

    [Theory]
    [InlineData("<label>Le demandeur <input></label>", 1)]
    [InlineData("<select><option>Le demandeur</option></select>", 1)]
    [InlineData("<p>Le demandeur signe.</p>", 0)]
    public void Only_in_the_roles_that_are_named(string html, int times) => Assert.Equal(times,
        new Phrases(new Phrases.Settings { Fr = [new() { Say = "le demandeur", Instead = "vous" }], Parts = [PagePart.Label, PagePart.Option] }).Sees(html).Count);
}
