namespace FormLint.Core.Tests.Capture.Outline;

/// <summary>What HTML explains.</summary>
public sealed class ExplainedTextTests
{
    [Theory]
    [InlineData("<p>Le <abbr title='Service public fédéral'>SPF</abbr> paie.</p>", "SPF")]
    [InlineData("<p>La <dfn>quotité</dfn> est la part.</p>", "quotité")]
    [InlineData("<dl><dt>Usufruit</dt><dd>Le droit.</dd></dl>", "Usufruit")]
    [InlineData("<details><summary>Le NISS</summary><p>Onze chiffres.</p></details>", "Le NISS")]
    [InlineData("<p>Les <a href='/fr/lexique#a'>arriérés</a> comptent.</p>", "arriérés")]
    [InlineData("<p>De <a href='woordenlijst.html'>achterstallen</a> tellen.</p>", "achterstallen")]
    public void The_text_is_noted(string html, string expected) => Assert.Equal([expected], Pages.Outline(html).Explained);

    [Theory]
    [InlineData("<p>Le <abbr>SPF</abbr> paie.</p>")]
    [InlineData("<p>Le <abbr title=' '>SPF</abbr> paie.</p>")]
    [InlineData("<p>Le <a href='https://spf.example.be'>SPF</a> paie.</p>")]
    public void Nothing_is_explained(string html) => Assert.Empty(Pages.Outline(html).Explained);

    [Fact]
    public void The_same_text_is_noted_once() =>
        Assert.Equal(["SPF"], Pages.Outline("<p><dfn>SPF</dfn> et <abbr title='Service public fédéral'>SPF</abbr></p>").Explained);
}
