using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class UnexplainedAsteriskTests
{
    private static readonly UnexplainedAsterisk Check = new(new UnexplainedAsterisk.Settings { Required = Checking.Words(["obligatoire", "obligatoires"], "verplicht") });

    [Theory]
    [InlineData("<label>Nom * <input></label><label>GSM * <input></label>", "2")]
    [InlineData("<label>Nom ＊ <input></label>", "1")]
    [InlineData("<fieldset><legend>Enfants *</legend><label><input type=radio> Oui</label></fieldset>", "1")]
    [InlineData("<p>Champs obligatoires.</p><label>Nom * <input></label>", "1")]
    [InlineData("<p>Nom *</p><input>", "1")]
    [InlineData("<p>* Prix hors frais.</p><label>Nom * <input></label>", "1")]
    public void A_sign_without_an_explanation(string html, string fields) => Assert.Equal(fields, Assert.Single(Check.Sees(html)).Data["fields"]);

    [Theory]
    [InlineData("<p>* obligatoire</p><label>Nom * <input></label>")]
    [InlineData("<p>Nom *</p>")]
    [InlineData("<footer><p>Tarif local *</p></footer><label>Nom <input></label>")]
    [InlineData("<label>Naam * <input></label><p>Velden met * zijn verplicht.</p>")]
    [InlineData("<p>Tarif local*.</p><label>Nom <input></label>")]
    [InlineData("<label>Nom (obligatoire) * <input></label>")]
    [InlineData("<label>Nom <input placeholder='*'></label>")]
    public void It_is_explained_or_not_used(string html) => Assert.Empty(Check.Sees(html));
}
