using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class RepeatedPhrasesTests
{
    private static RepeatedPhrases Check(int? within = null) => new(new RepeatedPhrases.Settings { Phrases = Checking.Words(["devoir", "attention !"], "moet"), AtLeast = 2, WithinWords = within });

    [Theory]
    [InlineData("<p>Attention ! Lisez.</p><p>Attention ! Signez.</p>", "Attention !")]
    [InlineData("<p>Vous devez lire.</p><ul><li>Elle doit signer.</li></ul>", "devez")]
    [InlineData("<p lang=nl>U moet lezen. U moet tekenen.</p>", "moet")]
    public void The_first_of_several(string html, string found)
    {
        var seen = Assert.Single(Check().Sees(html));
        Assert.Equal((found, "2"), (seen.Data["found"], seen.Data["times"]));
    }

    [Theory]
    [InlineData("<p>Vous devez lire.</p>")]
    [InlineData("<label>Vous devez <input></label><label>Vous devez <input></label>")]
    [InlineData("<p>Vous devez lire.</p><blockquote>Vous devez signer.</blockquote>")]
    public void Once_in_labels_or_in_quotations(string html) => Assert.Empty(Check().Sees(html));

    [Fact]
    public void Only_those_that_stand_close_together()
    {
        const string Far = "<p>Vous devez lire. Un deux trois quatre cinq six.</p><p>Vous devez signer.";
        Assert.Empty(Check(within: 8).Sees(Far + "</p>"));
        var seen = Assert.Single(Check(within: 8).Sees(Far + " Vous devez payer.</p>"));
        Assert.Equal(("3", "Vous devez signer."), (seen.Data["times"], seen.Excerpt));
    }
}
