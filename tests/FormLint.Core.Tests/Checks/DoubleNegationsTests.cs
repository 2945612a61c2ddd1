using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class DoubleNegationsTests
{
    private static readonly DoubleNegations Check = new();

    [Theory]
    [InlineData("<p>Bonjour. Il n’est pas impossible de payer.</p>", "n’est pas impossible", "Il n’est pas impossible de payer.")]
    [InlineData("<label>Ce n’est pas illisible <input></label>", "n’est pas illisible", "Ce n’est pas illisible")]
    [InlineData("<p lang=nl>U kunt niet komen zonder afspraak.</p>", "niet komen zonder", "U kunt niet komen zonder afspraak.")]
    public void The_words_are_marked(string html, string found, string excerpt)
    {
        var seen = Assert.Single(Check.Sees(html));
        Assert.Equal((found, excerpt), (seen.Data["found"], seen.Excerpt));
    }

    [Theory]
    [InlineData("<p>Vous ne payez pas et vous ne signez pas.</p>")]
    [InlineData("<blockquote>Il n’est pas impossible de payer.</blockquote>")]
    [InlineData("<p lang=en>It is not impossible.</p>")]
    public void Nothing_to_mark(string html) => Assert.Empty(Check.Sees(html));
}
