using FormLint.Core.Checks;
using FormLint.Core.Text;
using FormLint.Language;

namespace FormLint.Core.Tests.Checks;

public sealed class NegativeQuestionsTests
{
    private const string Choice = "<form><label><input type=radio name=a> Oui</label><label><input type=radio name=a> Non</label></form>";

    private static readonly NegativeQuestions Check = new(new NegativeQuestions.Settings { Answers = Checking.Words(["oui", "non"], "ja", "nee") });

    [Theory]
    [InlineData("<label>N’avez-vous pas de revenus ? <input></label>")]
    [InlineData("<label>N’avez-vous pas de revenus ? * <input></label>")]
    [InlineData("<label>N’avez-vous pas de revenus ? (facultatif) <input></label>")]
    [InlineData("<label>N’avez-vous pas de revenus ? Oui / Non <input></label>")]
    [InlineData("<fieldset><legend>Vous n’avez pas de revenus ?</legend>" + Choice + "</fieldset>")]
    [InlineData("<p>Vous n’avez pas de revenus ?</p>" + Choice)]
    [InlineData("<h2>Vous n’avez pas de revenus ?</h2>" + Choice)]
    [InlineData("<p>Vous n’avez pas de revenus ?</p><form><select><option>Oui</option></select></form>")]
    [InlineData("<ol><li>Vous n’avez pas de revenus ?</li></ol><p>Oui, j’ai des revenus</p>")]
    public void A_question_to_answer(string html) => Assert.Single(Check.Sees(html));

    [Theory]
    [InlineData("<label>Vous n’avez pas de rue ? Laissez ce champ vide. <input></label>")]
    [InlineData("<p>Vous n’avez pas de compte ? Créez-en un.</p>" + Choice)]
    [InlineData("<h2>Vous n’avez pas de compte ?</h2><p>Oui, c’est possible, venez au guichet avec votre carte.</p>")]
    [InlineData("<p>Vous n’avez pas de compte ?</p><form><label>Nom <input></label></form>")]
    [InlineData("<h2>Vous n’avez pas de compte ?</h2>")]
    [InlineData("<form><input aria-describedby=a><p id=a>Vous n’avez pas de numéro ?</p></form>")]
    [InlineData("<a href=x>Vous n’avez pas de compte ?</a>")]
    [InlineData("<blockquote>Vous n’avez pas de revenus ?</blockquote>")]
    public void A_question_that_only_tells_for_whom_the_text_is(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void In_a_text_without_form_a_question_that_stands_alone_is_asked() =>
        Assert.Single(Check.Sees(TextDocument.Read("x", "Vous n’avez pas de revenus ?\n", TextSyntax.Plain, LanguageCode.Fr).Page));

    [Fact]
    public void In_a_text_without_form_an_answer_makes_it_a_heading() =>
        Assert.Empty(Check.Sees(TextDocument.Read("x", "Vous n’avez pas de compte ?\n\nVenez au guichet.\n", TextSyntax.Plain, LanguageCode.Fr).Page));
}
