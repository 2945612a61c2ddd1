using FormLint.Core.Model;

namespace FormLint.Core.Tests.Capture.Outline;

/// <summary>How a field gets its name, and what else is known of it.</summary>
public sealed class ControlTests
{
    private static FormControl One(string html) => Pages.Outline(html).Controls.First(control => control.Id is "x" || control.HtmlName is "x" || !html.Contains("=x", StringComparison.Ordinal));

    [Theory]
    [InlineData("<label for=x>Nom</label><input id=x>", "Nom", NameSource.Label)]
    [InlineData("<label>Nom <input></label>", "Nom", NameSource.Label)]
    [InlineData("<label>Nom <input> complet</label>", "Nom complet", NameSource.Label)]
    [InlineData("<label for=x>Nom</label><label for=x>complet</label><input id=x>", "Nom complet", NameSource.Label)]
    [InlineData("<label for=y>Nom <input name=x></label>", "", NameSource.None)]
    [InlineData("<label for=x><span> Nom\n </span><svg><title>z</title></svg></label><input id=x>", "Nom", NameSource.Label)]
    [InlineData("<label for=x>Nom <span aria-hidden=true>*</span></label><input id=x>", "Nom", NameSource.Label)]
    [InlineData("<label for=x><img src=i alt='Nom'></label><input id=x>", "Nom", NameSource.Label)]
    [InlineData("<label>Pays <select><option>Belgique</option></select></label>", "Pays", NameSource.Label)]
    [InlineData("<span id=a>Nom</span><input aria-labelledby=a>", "Nom", NameSource.AriaLabelledBy)]
    [InlineData("<span id=a>Nom</span><b id=b>officiel</b><input aria-labelledby='a b'>", "Nom officiel", NameSource.AriaLabelledBy)]
    [InlineData("<span id=a hidden>Nom</span><input aria-labelledby=a>", "Nom", NameSource.AriaLabelledBy)]
    [InlineData("<label for=x>L</label><span id=a>A</span><input id=x aria-labelledby=a>", "A", NameSource.AriaLabelledBy)]
    [InlineData("<label for=x>L</label><input id=x aria-labelledby=nobody>", "L", NameSource.Label)]
    [InlineData("<label for=x>L</label><input id=x aria-label=A>", "A", NameSource.AriaLabel)]
    [InlineData("<label for=x>L</label><input id=x aria-label='  '>", "L", NameSource.Label)]
    [InlineData("<input title=T placeholder=P>", "T", NameSource.Title)]
    [InlineData("<input placeholder=P>", "P", NameSource.Placeholder)]
    [InlineData("<label for=x></label><input id=x placeholder=P>", "P", NameSource.Placeholder)]
    [InlineData("<input>", "", NameSource.None)]
    [InlineData("<button>Envoyer <b>tout</b></button>", "Envoyer tout", NameSource.Content)]
    [InlineData("<button><svg></svg></button>", "", NameSource.None)]
    [InlineData("<button title=T><svg></svg></button>", "T", NameSource.Title)]
    [InlineData("<input type=submit value=Envoyer>", "Envoyer", NameSource.Value)]
    [InlineData("<input type=image alt=Chercher>", "Chercher", NameSource.Alt)]
    [InlineData("<div role=checkbox>Oui</div>", "Oui", NameSource.Content)]
    [InlineData("<input value=tapé>", "", NameSource.None)]
    public void A_name_comes_from_the_first_that_has_one(string html, string name, NameSource source)
    {
        var control = One(html);
        Assert.Equal((name, source), (control.Name, control.NameSource));
    }

    [Theory]
    [InlineData("<input>", "text")]
    [InlineData("<input type=EMAIL>", "email")]
    [InlineData("<input type=''>", "text")]
    [InlineData("<select></select>", "select")]
    [InlineData("<textarea></textarea>", "textarea")]
    [InlineData("<button>a</button>", "submit")]
    [InlineData("<button type=button>a</button>", "button")]
    [InlineData("<button type=nonsense>a</button>", "submit")]
    [InlineData("<div role=combobox></div>", "combobox")]
    [InlineData("<a role=button href=x>a</a>", "button")]
    [InlineData("<input role=combobox>", "text")]
    public void A_control_has_a_type(string html, string type) => Assert.Equal(type, Pages.Outline(html).Controls.Single().Type);

    [Theory]
    [InlineData("<input type=hidden>")]
    [InlineData("<input type=HIDDEN>")]
    [InlineData("<div hidden><input></div>")]
    [InlineData("<template><input></template>")]
    [InlineData("<output>3</output><meter></meter>")]
    public void What_nobody_can_fill_in_is_no_control(string html) => Assert.Empty(Pages.Outline(html).Controls);

    [Fact]
    public void A_description_is_read_with_its_places()
    {
        var control = Pages.Outline("<input aria-describedby='a b nobody'><p id=a>Format</p><p id=b>1234</p>").Controls.Single();
        Assert.Equal("Format 1234", control.Description);
        Assert.Equal(["#a", "#b"], control.DescribedBy);
        Assert.Null(control.Error);
    }

    [Fact]
    public void A_description_of_a_wrong_value_is_an_error() =>
        Assert.Equal("Trop court", Pages.Outline("<input aria-invalid=true aria-describedby=a><p id=a>Trop court</p>").Controls.Single().Error);

    [Fact]
    public void An_error_message_is_an_error() =>
        Assert.Equal("Vide", Pages.Outline("<input aria-errormessage=e><p id=e>Vide</p>").Controls.Single().Error);

    [Theory]
    [InlineData("<input required>", true)]
    [InlineData("<input aria-required=true>", true)]
    [InlineData("<input aria-required=false>", false)]
    [InlineData("<input class=required>", false)]
    public void Required(string html, bool expected) => Assert.Equal(expected, Pages.Outline(html).Controls.Single().Required);

    [Theory]
    [InlineData("<button disabled>a</button>", true)]
    [InlineData("<button aria-disabled=true>a</button>", true)]
    [InlineData("<fieldset disabled><button>a</button></fieldset>", true)]
    [InlineData("<fieldset disabled><legend><button>a</button></legend></fieldset>", false)]
    [InlineData("<fieldset><button>a</button></fieldset>", false)]
    public void Disabled(string html, bool expected) => Assert.Equal(expected, Pages.Outline(html).Controls.Single().Disabled);

    [Theory]
    [InlineData("<input type=checkbox checked>", true)]
    [InlineData("<input type=checkbox>", false)]
    [InlineData("<div role=switch aria-checked=true></div>", true)]
    [InlineData("<input type=checkbox checked data-fl-checked=false>", false)]
    [InlineData("<input type=checkbox data-fl-checked=true>", true)]
    public void Checked(string html, bool expected) => Assert.Equal(expected, Pages.Outline(html).Controls.Single().Checked);

    [Theory]
    [InlineData("onpaste='return false'", true)]
    [InlineData("onpaste='event.preventDefault()'", true)]
    [InlineData("onpaste='clean(this)'", false)]
    [InlineData("data-fl-paste=blocked", true)]
    [InlineData("", false)]
    public void Paste_refused(string attribute, bool expected) => Assert.Equal(expected, Pages.Outline($"<input {attribute}>").Controls.Single().PasteBlocked);

    [Fact]
    public void Other_facts_are_kept()
    {
        var control = Pages.Outline("<form><input name=n autocomplete=email accept=.pdf pattern='[0-9]' readonly placeholder=p></form>").Controls.Single();
        Assert.Equal(("n", "email", ".pdf", "[0-9]", true, "p", 0), (control.HtmlName, control.Autocomplete, control.Accept, control.Pattern, control.ReadOnly, control.Placeholder, control.Form));
    }

    [Fact]
    public void Choices_of_a_list_are_kept_up_to_a_limit()
    {
        var options = string.Concat(Enumerable.Range(0, 1000).Select(i => $"<option> n {i} </option>"));
        var control = Pages.Outline($"<select>{options}</select>").Controls.Single();
        Assert.Equal((400, "n 0"), (control.Options.Count, control.Options[0]));
    }

    [Fact]
    public void The_start_tag_is_shown_short_and_without_our_marks()
    {
        var html = Pages.Outline($"<input name=n data-fl='0 0 1 1 i' data-x='{new string('v', 200)}' title='say \"a\"' required>").Controls.Single().Html;
        Assert.Equal($"<input name=\"n\" data-x=\"{new string('v', 80)}…\" title=\"say &quot;a&quot;\" required>", html);
    }

    [Fact]
    public void What_a_person_typed_is_not_shown() =>
        Assert.DoesNotContain("85.07.30", Pages.Outline("<input name=niss value='85.07.30-033.61'>").Controls.Single().Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("<fieldset><legend>Q</legend><input></fieldset>", "Q")]
    [InlineData("<fieldset><div><legend>Q</legend></div><input></fieldset>", null)]
    [InlineData("<fieldset><input></fieldset>", null)]
    [InlineData("<fieldset aria-label=A><legend>Q</legend><input></fieldset>", "A")]
    [InlineData("<div role=radiogroup aria-labelledby=t><h2 id=t>T</h2><input></div>", "T")]
    [InlineData("<div role=group aria-label=' '><input></div>", null)]
    public void A_group_has_a_name(string html, string? name)
    {
        var outline = Pages.Outline(html);
        Assert.Equal(name, outline.Groups[outline.Controls.Single().Group!.Value].Name);
    }

    [Fact]
    public void A_field_stands_in_the_innermost_group()
    {
        var outline = Pages.Outline("<fieldset><legend>A</legend><fieldset><legend>B</legend><input></fieldset><input></fieldset>");
        Assert.Equal(["B", "A"], outline.Controls.Select(control => outline.Groups[control.Group!.Value].Name));
    }

    [Fact]
    public void Forms_are_told_apart()
    {
        var outline = Pages.Outline("<form novalidate method=POST><input></form><form><input></form><input>");
        Assert.Equal([0, 1, null], outline.Controls.Select(control => control.Form));
        Assert.Equal([(true, "post"), (false, "get")], outline.Forms.Select(form => (form.NoValidate, form.Method)));
    }
}
