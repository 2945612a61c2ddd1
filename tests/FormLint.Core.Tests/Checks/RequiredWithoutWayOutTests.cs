using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class RequiredWithoutWayOutTests
{
    private static readonly RequiredWithoutWayOut Check = new(new RequiredWithoutWayOut.Settings
    {
        Autocomplete = ["email"],
        Types = ["email"],
        Labels = Checking.Words(["courriel"], "e-mailadres"),
        Required = Checking.Words(["obligatoire"], "verplicht"),
        Optional = Checking.Words(["pas obligatoire"], "niet verplicht"),
        Except = Checking.Words(["employeur"]),
        Texts = Checking.Words(["à imprimer"], "af te drukken"),
        WayOut = Checking.Words(["par la poste"], "met de post"),
    });

    private static string Form(string field) => $"<form><label>Nom <input name=nom></label>{field}</form>";

    [Theory]
    [InlineData("<label>Adresse <input name=a type=email required></label>", "Adresse")]
    [InlineData("<label>Adresse <input name=a autocomplete='section-me email' aria-required=true></label>", "Adresse")]
    [InlineData("<label>Courriel * <input name=a></label>", "Courriel")]
    [InlineData("<label>Courriel (obligatoire) <input name=a></label>", "Courriel (obligatoire)")]
    [InlineData("<input name=mail type=email required>", "mail")]
    public void A_field_without_another_way(string field, string found) =>
        Assert.Equal(found, Assert.Single(Check.Sees(Form(field))).Data["found"]);

    [Theory]
    [InlineData("<label>Courriel <input name=a></label>")]
    [InlineData("<label>Courriel (pas obligatoire) <input name=a></label>")]
    [InlineData("<label>Courriel de votre employeur <input name=a required></label>")]
    [InlineData("<h2>Votre employeur</h2><label>Courriel <input name=a required></label>")]
    [InlineData("<fieldset><legend>Employeur</legend><label>Courriel <input name=a required></label></fieldset>")]
    [InlineData("<label><input type=radio required> Par courriel</label>")]
    [InlineData("<label>Courriel <input name=a required disabled></label>")]
    [InlineData("<label>Courriel <input name=a required></label><p>Ou par la poste.</p>")]
    [InlineData("<label>Courriel <input name=a required></label><label><input type=radio> Par la poste</label>")]
    [InlineData("<label>Courriel <input name=a required></label><select><option>Par la poste</option></select>")]
    [InlineData("<label>Courriel <input name=a required aria-describedby=d></label><p id=d>Ou par la poste</p>")]
    public void A_way_out_or_no_duty(string field) => Assert.Empty(Check.Sees(Form(field)));

    [Fact]
    public void A_text_may_demand_it() =>
        Assert.Equal("à imprimer", Assert.Single(Check.Sees("<p>Voici la page à imprimer et à signer.</p>")).Data["found"]);

    [Theory]
    [InlineData("<p>Voici la page à imprimer, ou par la poste.</p>")]
    [InlineData("<p>Cliquez sur « à imprimer ».</p>")]
    [InlineData("<p>Imprimer une copie</p>")]
    public void A_text_with_a_way_out(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void Once_a_page() => Assert.Single(Check.Sees(Form("<input type=email required name=a><input type=email required name=b>") + "<p>À imprimer</p>"));
}
