using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class SemicolonTests
{
    private static readonly Semicolon Check = new();

    [Theory]
    [InlineData("<p>Prenez votre carte ; venez lundi.</p>", "carte ;")]
    [InlineData("<p>Prenez votre carte; venez lundi.</p>", "carte;")]
    [InlineData("<li>Prenez votre carte; venez lundi.</li>", "carte;")]
    [InlineData("<p>Écrivez à aide@exemple.be; venez lundi.</p>", "aide@exemple.be;")]
    public void Between_the_words_of_a_sentence(string html, string found) => Assert.Equal(found, Assert.Single(Check.Sees(html)).Data["found"]);

    [Theory]
    [InlineData("<ul><li>votre carte ;</li><li>une photo ; et</li><li>une lettre.</li></ul>")]
    [InlineData("<p>1° votre carte ;<br>2° une photo ;</p>")]
    [InlineData("<p>Les articles 5; 6 et 7.</p>")]
    [InlineData("<p>Écrivez à aide@exemple.be; info@exemple.be.</p>")]
    [InlineData("<p>Nom&amp;nbsp;et prénom, 5&amp;#160;euros.</p>")]
    [InlineData("<p>Prenez votre carte, venez lundi.</p>")]
    [InlineData("<button>Oui; non</button>")]
    public void No_semicolon_of_a_sentence(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void A_page_of_semicolons_is_read_once()
    {
        var found = Check.Sees($"<p>{string.Concat(Enumerable.Repeat("a ba; ", 100_000))}</p>");
        Assert.NotEmpty(found);
        Assert.All(found, one => Assert.True(one.Excerpt.Length <= 301));
    }
}
