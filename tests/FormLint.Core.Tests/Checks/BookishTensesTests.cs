using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class BookishTensesTests
{
    [Fact]
    public void The_verb_is_marked() => Assert.Equal("demandèrent", Assert.Single(new BookishTenses().Sees("<p>Ils demandèrent une aide.</p>")).Data["found"]);

    [Theory]
    [InlineData("<p>Il écrit « Elle demanda ».</p>")]
    [InlineData("<blockquote>Ils demandèrent une aide.</blockquote>")]
    public void Somebody_elses_words(string html) => Assert.Empty(new BookishTenses().Sees(html));
}
