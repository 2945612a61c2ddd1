using System.Text.RegularExpressions;
using FormLint.Core.Checks;
using FormLint.Language;

namespace FormLint.Core.Tests.Checks;

public sealed class TextPatternTests
{
    private static readonly TextPattern Check = new(new TextPattern.Settings
    {
        Find = new Dictionary<LanguageCode, Regex> { [LanguageCode.Fr] = new(@"\w+\.e\b"), [LanguageCode.Nl] = new("!{2,}") },
        Unless = new(@"p\.e\. \w+"),
    });

    [Theory]
    [InlineData("<p>Un agent.e répond.</p>", "agent.e")]
    [InlineData("<select><option>Marié.e</option></select>", "Marié.e")]
    [InlineData("<h2>Un agent.e</h2>", "agent.e")]
    [InlineData("<p lang=nl>Kom!!</p>", "!!")]
    public void What_is_found_is_marked(string html, string found)
    {
        var seen = Assert.Single(Check.Sees(html));
        Assert.Equal(found, seen.Data["found"]);
        Assert.Equal(found, seen.Block!.Text.Substring(seen.Words!.Start, seen.Words.Length));
    }

    [Theory]
    [InlineData("<p>Allez sur www.service.e/aide ou écrivez à a.e@service.example.</p>")]
    [InlineData("<p>Le titre est « Agent.e ».</p>")]
    [InlineData("<blockquote>Un agent.e</blockquote>")]
    [InlineData("<p>Voir p.e. dossier.</p>")]
    [InlineData("<p>Venez !!</p>")]
    [InlineData("<p lang=nl>Een agent.e</p>")]
    public void Addresses_quotations_exceptions_and_other_languages(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void The_same_is_told_once() => Assert.Equal(["agent.e", "marié.e"], Check.Sees("<p>agent.e</p><p>Agent.e et marié.e</p>").Select(seen => seen.Data["found"]));
}
