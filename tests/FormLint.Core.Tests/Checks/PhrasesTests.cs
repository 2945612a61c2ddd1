using FormLint.Core.Checks;
using FormLint.Language.Terms;

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
    public void Exact_forms_only()
    {
        var check = new Phrases(new Phrases.Settings { Fr = [new() { Say = "demander", Instead = "dire" }], Wording = TermWording.Exact });
        Assert.Equal("demander", Assert.Single(check.Sees("<p>Vous demandez, il faut demander.</p>")).Data["found"]);
    }

    [Fact]
    public void Each_entry_once()
    {
        var check = new Phrases(new Phrases.Settings { Fr = [new() { Say = "dossier", Instead = "demande" }, new() { Say = "pièce", Instead = "document" }], Once = true });
        Assert.Equal(["dossier", "pièces"], check.Sees("<p>Le dossier.</p><p>Les dossiers et les pièces.</p>").Select(seen => seen.Data["found"]));
    }
}
