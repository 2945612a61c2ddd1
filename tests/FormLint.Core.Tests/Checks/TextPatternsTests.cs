using System.Text.RegularExpressions;
using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class TextPatternsTests
{
    private static readonly TextPatterns Check = new(new TextPatterns.Settings { Fr = new Regex(@"article \d+"), Nl = new Regex(@"artikel \d+"), Parts = [PagePart.Field, PagePart.Submit] });

    [Theory]
    [InlineData("<label>Revenus (article 12) <input></label>", "article 12")]
    [InlineData("<form><button>Appliquer article 3</button></form>", "article 3")]
    [InlineData("<label lang=nl>Inkomen, artikel 12 <input></label>", "artikel 12")]
    public void The_words_are_marked(string html, string found)
    {
        var seen = Assert.Single(Check.Sees(html));
        Assert.Equal(found, seen.Block!.Text.Substring(seen.Words!.Start, seen.Words.Length));
    }

    [Theory]
    [InlineData("<p>Voyez article 12.</p>")]
    [InlineData("<label>Revenus, artikel 12 <input></label>")]
    [InlineData("<label lang=en>Income, article 12 <input></label>")]
    public void Other_parts_and_languages(string html) => Assert.Empty(Check.Sees(html));
}
