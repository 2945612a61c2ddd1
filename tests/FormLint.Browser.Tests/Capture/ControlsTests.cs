using FormLint.Core.Model;

namespace FormLint.Browser.Tests.Capture;

[Collection(ChromiumCollection.Name)]
public sealed class ControlsTests(Chromium chromium)
{
    private async Task<FormControl> OnlyControlAsync(string body)
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", body);
        return (await chromium.SeeAsync(site["/"])).Outline.Controls.Single();
    }

    [Fact]
    public async Task A_field_is_read_with_its_name_type_duties_and_help()
    {
        var field = await OnlyControlAsync("""
            <label for="mail">Votre e-mail</label> <span id="pourquoi">Pour la réponse</span>
            <input id="mail" name="courriel" type="email" required autocomplete="email" aria-describedby="pourquoi" placeholder="nom@exemple.be">
            """);

        Assert.Equal(("email", "Votre e-mail", NameSource.Label), (field.Type, field.Name, field.NameSource));
        Assert.Equal(("courriel", "mail", "email", "nom@exemple.be"), (field.HtmlName, field.Id, field.Autocomplete, field.Placeholder));
        Assert.Equal("Pour la réponse", field.Description);
        Assert.Null(field.Error);
        Assert.True(field is { Required: true, Disabled: false, ReadOnly: false, Visible: true });
        Assert.Equal("#mail", field.Selector);
        Assert.True(field.Box is { Width: > 0, Height: > 0 });
    }

    [Fact]
    public async Task A_field_marked_wrong_carries_its_error()
    {
        var field = await OnlyControlAsync("<label>Date <input aria-invalid=true aria-errormessage=faute></label><p id=faute>Cette date est passée.</p>");

        Assert.Equal("Cette date est passée.", field.Error);
    }

    [Fact]
    public async Task A_choice_belongs_to_its_named_group()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<fieldset><legend>Avez-vous des enfants ?</legend><label><input type=radio name=e> Oui</label></fieldset>");

        var outline = (await chromium.SeeAsync(site["/"])).Outline;

        Assert.Equal("Avez-vous des enfants ?", outline.Groups[outline.Controls.Single().Group!.Value].Name);
    }

    [Theory]
    [InlineData("checked", "", true)]
    [InlineData("", "", false)]
    [InlineData("checked", "box.checked = false", false)]
    [InlineData("", "box.checked = true", true)]
    public async Task A_box_is_ticked_when_a_person_sees_it_ticked(string attribute, string script, bool ticked)
    {
        var field = await OnlyControlAsync($"<label><input type=checkbox id=box {attribute}> D’accord</label><script>{script}</script>");

        Assert.Equal(ticked, field.Checked);
    }
}
