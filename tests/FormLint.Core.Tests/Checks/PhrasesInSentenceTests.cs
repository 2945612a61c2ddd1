using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class PhrasesInSentenceTests
{
    private static readonly PhrasesInSentence Check = new(new PhrasesInSentence.Settings
    {
        Most = 1,
        Fr =
        [
            new() { Say = "si|s'il", Unless = ["demander si", "s'il vous plaît"] },
            new() { Say = "à moins que|sauf|sauf si" },
        ],
        Nl =
        [
            new() { Say = "als u", Unless = ["zowel … als"] },
            new() { Say = "behalve als" },
        ],
        JoinedBy = ["et", "en"],
    });

    [Theory]
    [InlineData("<p>Venez si vous voulez, à moins que la porte ne soit fermée.</p>", "à moins que", "2", "si, à moins que")]
    [InlineData("<p>Si tu veux, si tu peux et si tu oses, viens.</p>", "si", "2", "Si, si")]
    [InlineData("<p>S’il vient, venez sauf si vous travaillez.</p>", "sauf si", "2", "S’il, sauf si")]
    [InlineData("<p>Demandez si c’est ouvert si vous venez, sauf lundi.</p>", "sauf", "2", "si, sauf")]
    [InlineData("<p>Venez si tu veux et sauf lundi.</p>", "sauf", "2", "si, sauf")]
    [InlineData("<p lang=nl>Bel als u komt, behalve als u werkt.</p>", "behalve als", "2", "als u, behalve als")]
    public void More_than_the_rule_allows(string html, string marked, string count, string phrases)
    {
        var seen = Assert.Single(Check.Sees(html));
        Assert.Equal((marked, count, phrases), (seen.Data["found"], seen.Data["count"], seen.Data["phrases"]));
    }

    [Theory]
    [InlineData("<p>Venez si vous voulez. À moins que la porte ne soit fermée.</p>")]
    [InlineData("<p>Si tu veux et si tu peux, viens.</p>")]
    [InlineData("<p>Nous demandons si vous venez et si vous restez.</p>")]
    [InlineData("<p>Si vous venez, appelez-nous s’il vous plaît.</p>")]
    [InlineData("<p>Sauf si vous venez ainsi.</p>")]
    [InlineData("<p lang=nl>Als u komt, vragen wij zowel een kaart als u en ik.</p>")]
    [InlineData("<p lang=en>sauf si als u behalve als</p>")]
    public void No_more_than_that(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void A_phrase_that_cannot_be_searched_is_told() =>
        Assert.Contains("\"(si\"", Assert.ThrowsAny<Exception>(
            () => new PhrasesInSentence(new PhrasesInSentence.Settings { Most = 1, Fr = [new() { Say = "(si" }], JoinedBy = ["et"] })).Message, StringComparison.Ordinal);

    [Fact]
    public void Time_is_linear() =>
        LinearCost.Holds("demand zowel si als ", 600_000, text => _ = Check.Sees($"<p>{text}</p><p lang=nl>{text}</p>"));
}
