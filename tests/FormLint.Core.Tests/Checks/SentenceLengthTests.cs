using FormLint.Core.Checks;
using FormLint.Language;

namespace FormLint.Core.Tests.Checks;

public sealed class SentenceLengthTests
{
    private static readonly SentenceLength Check = new(new SentenceLength.Settings { MaxWords = 6 });

    [Theory]
    [InlineData("<p>Prenez votre carte et venez lundi matin.</p>", "7")]
    [InlineData("<p>Venez. Prenez votre carte et venez lundi matin.</p>", "7")]
    [InlineData("<label>Quels documents prenez vous avec vous lundi <input></label>", "7")]
    [InlineData("<ul><li>Prenez votre carte et venez lundi matin :</li></ul>", "7")]
    [InlineData("<table><tr><td>Prenez votre carte et venez lundi matin.</td></tr></table>", "7")]
    [InlineData("<p>Prenez <b>votre</b> carte et <a href=x>venez</a> lundi matin.</p>", "7")]
    public void A_sentence_with_more_words(string html, string words) => Assert.Equal(words, Assert.Single(Check.Sees(html)).Data["words"]);

    [Theory]
    [InlineData("<p>Prenez votre carte et venez lundi.</p>")]
    [InlineData("<p>Prenez votre carte. Venez lundi matin.</p>")]
    [InlineData("<p>Prenez votre carte<br>et venez lundi matin.</p>")]
    [InlineData("<p>Accueil Demande Documents Calcul Paiement Recours Questions Contact</p>")]
    [InlineData("<h1>Prenez votre carte et venez lundi matin.</h1>")]
    [InlineData("<button>Prenez votre carte et venez lundi matin.</button>")]
    [InlineData("<option>Prenez votre carte et venez lundi matin.</option>")]
    public void No_such_sentence(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void Words_in_other_languages_are_left_to_other_rules()
    {
        var page = Pages.Of("<p lang=de>Bringen Sie bitte Ihren Ausweis am Montag mit.</p><p lang=fr>Prenez votre carte et venez lundi matin.</p>");
        Assert.Single(Check.Inspect(new Page(page).In([LanguageCode.Fr, LanguageCode.Nl])));
    }

    [Fact]
    public void The_excerpt_is_the_sentence_alone() =>
        Assert.Equal("Prenez votre carte et venez lundi matin.", Assert.Single(Check.Sees("<p>Bonjour. Prenez votre carte et venez lundi matin. Merci.</p>")).Excerpt.Trim());
}
