using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class HintLengthTests
{
    private static readonly HintLength Check = new(new HintLength.Settings { MaxWords = 4 });

    [Theory]
    [InlineData("<p id=h>Un deux trois quatre cinq</p><label>Nom <input aria-describedby=h></label>")]
    [InlineData("<div id=h><p>Un deux trois.</p><p>Quatre cinq.</p></div><label>Nom <input aria-describedby=h></label>")]
    [InlineData("<p id=h>Un deux trois quatre cinq</p><label>Nom <input aria-describedby=h></label><label>Rue <input aria-describedby=h></label>")]
    public void Too_many_words_are_told_once(string html) => Assert.Equal("5", Assert.Single(Check.Sees(html)).Data["words"]);

    [Theory]
    [InlineData("<p id=h>Un deux trois quatre</p><label>Nom <input aria-describedby=h></label>")]
    [InlineData("<p id=a>Un deux trois</p><p id=b>Quatre cinq six</p><label>Nom <input aria-describedby='a b'></label>")]
    [InlineData("<p>Un deux trois quatre cinq</p><label>Nom <input></label>")]
    [InlineData("<p id=e>Un deux trois quatre cinq</p><label>Nom <input aria-invalid=true aria-describedby=e></label>")]
    public void Short_or_no_hint(string html) => Assert.Empty(Check.Sees(html));
}
