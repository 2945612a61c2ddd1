using FormLint.Core.Checks;
using FormLint.Core.Model;

namespace FormLint.Core.Tests.Checks;

public sealed class AddressMixTests
{
    private static readonly AddressMix Check = new();

    [Theory]
    [InlineData("<p>Vous signez. Vous envoyez.</p><p>Voici ta carte et ton code.</p>", "fr", "ta", "vous", "2")]
    [InlineData("<h1>Ta carte</h1><p>Tu signes ici.</p><p>Envoyez votre demande.</p>", "fr", "votre", "ta", "1")]
    [InlineData("<p>Tu signes. Vous signez.</p>", "fr", "Tu", "vous", "1")]
    [InlineData("<p>U tekent. U verstuurt.</p><button>Stuur jouw kaart</button>", "nl", "jouw", "u", "1")]
    [InlineData("<p>Je vult uw naam en uw adres in.</p>", "nl", "Je", "uw", "1")]
    [InlineData("<p>Je tekent je brief op uw naam.</p>", "nl", "uw", "je", "1")]
    public void The_first_place_of_what_is_used_less(string html, string lang, string found, string other, string places)
    {
        var seen = Assert.Single(Check.Sees(html, lang));
        Assert.Equal((found, other, places), (seen.Data["found"], seen.Data["other"], seen.Data["places"]));
        Assert.Equal(Outcome.Failed, seen.Outcome);
    }

    [Theory]
    [InlineData("<p>Tu signes ta carte. Tu envoies ta carte. Vous venez à deux.</p>", "fr")]
    [InlineData("<p>U tekent uw kaart. U verstuurt uw kaart. Je weet maar nooit.</p>", "nl")]
    public void What_may_be_no_choice_is_for_a_person_to_judge(string html, string lang) =>
        Assert.Equal(Outcome.NeedsReview, Assert.Single(Check.Sees(html, lang)).Outcome);

    [Theory]
    [InlineData("<p>Vous signez votre carte.</p>", "fr")]
    [InlineData("<p>Vous signez.</p><p lang=nl>Je tekent.</p>", "fr")]
    [InlineData("<p>Vous signez.</p><blockquote>Tu signes.</blockquote><pre>tu</pre>", "fr")]
    [InlineData("<p>Vous cliquez sur « Ta carte ».</p>", "fr")]
    [InlineData("<p>Je belt van 9 u tot 12 u.</p>", "nl")]
    public void One_form(string html, string lang) => Assert.Empty(Check.Sees(html, lang));

    [Fact]
    public void Each_language_has_its_own() =>
        Assert.Equal(2, Check.Sees("<p>Vous signez. Tu signes.</p><p lang=nl>U tekent. Jij tekent.</p>").Count);
}
