using System.Text.RegularExpressions;
using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class MissingMentionTests
{
    private const string Form = "<form id=f><label>Nom <input name=nom></label><button>Envoyer</button></form>";

    private static readonly PageKind AnyForm = new() { Questions = 1 };
    private static readonly PageKind StartPage = new() { Start = Regex("^commencer") };

    private static MissingMention Check(params PageKind[] on) => new(new MissingMention.Settings { On = on, Words = Checking.Words(["au guichet"], "aan het loket"), Pattern = Regex(@"\b0800\b") });

    private static Regex Regex(string pattern) => new(pattern, RegexOptions.IgnoreCase);

    [Fact]
    public void A_form_that_does_not_say_it_is_shown_once()
    {
        var seen = Assert.Single(Check(AnyForm, AnyForm).Sees(Form + Form.Replace("id=f", "id=g", StringComparison.Ordinal)));
        Assert.Equal(("#f", "form", "Nom"), (seen.Place.Selector, seen.Place.Role, seen.Place.Name));
    }

    [Theory]
    [InlineData("<p>Venez au guichet.</p>")]
    [InlineData("<p>Appelez le 0800 00 000.</p>")]
    [InlineData("<footer><a href=c>0800 00 000</a></footer>")]
    [InlineData("<label><input type=radio> Je viens au guichet</label>")]
    [InlineData("<select><option>Au guichet</option></select>")]
    [InlineData("<p lang=nl>Kom aan het loket.</p>")]
    public void It_may_be_said_anywhere(string html) => Assert.Empty(Check(AnyForm).Sees(Form + html));

    [Theory]
    [InlineData("<p>Bonjour</p>")]
    [InlineData("<form role=search><input name=mot></form>")]
    [InlineData("<form><input type=search name=mot></form>")]
    [InlineData("<form><input name=q></form>")]
    [InlineData("<form><input name=login><input type=password></form>")]
    [InlineData("<form><label>E-mail <input type=email></label><label><input type=checkbox> Oui</label></form>")]
    [InlineData("<header><form><input name=nom></form></header>")]
    [InlineData("<label><input type=checkbox> Cookies</label><label><input type=checkbox> Publicité</label>")]
    [InlineData("<select><option>Trier</option></select>")]
    public void A_page_that_asks_nothing_need_not_say_it(string html) => Assert.Empty(Check(AnyForm).Sees(html));

    [Theory]
    [InlineData("<form><input name=login><input type=password autocomplete=new-password></form>")]
    [InlineData("<form><input type=email><input name=nom></form>")]
    [InlineData("<form><label><input type=checkbox> Oui</label></form>")]
    [InlineData("<input name=nom><input name=prenom>")]
    public void An_account_or_a_question_asks(string html) => Assert.Single(Check(AnyForm).Sees(html));

    [Fact]
    public void Radio_buttons_of_one_name_are_one_question() =>
        Assert.Empty(Check(new PageKind { Questions = 2 }).Sees("<form><input type=radio name=a><input type=radio name=a></form>"));

    [Theory]
    [InlineData("<p><a href=f>Commencer ma demande</a></p>", 1)]
    [InlineData("<aside><button>Commencer</button></aside>", 1)]
    [InlineData("<nav><a href=f>Commencer</a></nav>", 0)]
    [InlineData("<p>Commencer est facile.</p>", 0)]
    [InlineData("<a href=f>Recommencer</a>", 0)]
    public void A_start_page_leads_into_a_form(string html, int times) => Assert.Equal(times, Check(StartPage).Sees(html).Count);

    [Fact]
    public void A_page_with_questions_is_no_start_page() => Assert.Empty(Check(StartPage).Sees(Form + "<a href=f>Commencer</a>"));

    [Theory]
    [InlineData("<h1>Contact</h1>", 1)]
    [InlineData("<h2>Contact</h2>", 1)]
    [InlineData("<h1>Aide</h1><h2>Contact</h2>", 0)]
    [InlineData("<header><h2>Contact</h2></header><h2>Aide</h2>", 0)]
    public void The_heading_is_the_main_one(string html, int times) => Assert.Equal(times, Check(new PageKind { Heading = Regex("^contact") }).Sees(html).Count);

    [Fact]
    public void All_that_describes_a_page_must_hold()
    {
        var check = Check(new PageKind { Questions = 1, Text = Regex("demande"), Without = Regex("^suivant$") });
        Assert.Empty(check.Sees(Form));
        Assert.Single(check.Sees(Form + "<p>Votre demande</p>"));
        Assert.Empty(check.Sees(Form + "<p>Votre demande</p><button>Suivant</button>"));
    }

    [Theory]
    [InlineData(MissingMention.Reach.Content, "<footer><p>0800 00 000</p></footer>", 1)]
    [InlineData(MissingMention.Reach.Content, "<p>0800 00 000</p><footer><p>0800 00 000</p></footer>", 0)]
    [InlineData(MissingMention.Reach.Content, "<p>Rien</p>", 0)]
    [InlineData(MissingMention.Reach.Link, "<p>Appelez le 0800 00 000.</p>", 1)]
    [InlineData(MissingMention.Reach.Link, "<p>Appelez le <a href='tel:080000000'>0800 00 000</a>.</p>", 0)]
    [InlineData(MissingMention.Reach.Link, "<p>Rien</p>", 0)]
    public void It_may_have_to_be_said_in_a_place(MissingMention.Reach where, string html, int times) => Assert.Equal(times,
        new MissingMention(new MissingMention.Settings { On = [AnyForm], Pattern = Regex(@"\b0800\b"), Where = where }).Sees(Form + html).Count);

    [Fact]
    public void Of_a_dump_only_the_beginning_is_read() =>
        Assert.Single(Check(AnyForm).Sees(Form + $"<p>{string.Concat(Enumerable.Repeat("mot ", 5000))}0800 00 000</p>"));
}
