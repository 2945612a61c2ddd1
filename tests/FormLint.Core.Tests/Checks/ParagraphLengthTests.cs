using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class ParagraphLengthTests
{
    private static readonly ParagraphLength Check = new(new ParagraphLength.Settings { MaxWords = 10, MaxSentences = 2 });

    [Theory]
    [InlineData("<p>Prenez votre carte. Prenez la lettre. Venez à dix heures.</p>", "3")]
    [InlineData("<p>Prenez votre carte et venez avec la lettre de votre médecin à dix heures.</p>", "1")]
    public void Too_many_sentences_or_too_many_words(string html, string sentences) => Assert.Equal(sentences, Assert.Single(Check.Sees(html)).Data["sentences"]);

    [Theory]
    [InlineData("<p>Prenez votre carte. Prenez la lettre.</p>")]
    [InlineData("<p>Prenez votre carte.<br>Prenez la lettre.<br>Venez à dix heures.</p>")]
    [InlineData("<ul><li>Prenez votre carte.</li><li>Prenez la lettre.</li><li>Venez à dix heures.</li></ul>")]
    [InlineData("<p>Accueil Demande Documents Calcul Paiement Recours Questions Contact Français Nederlands Deutsch English</p>")]
    [InlineData("<h2>Prenez votre carte. Prenez la lettre. Venez à dix heures.</h2>")]
    [InlineData("<pre>a b c d e f g h i j k l m n.</pre>")]
    public void Short_enough_or_no_paragraph(string html) => Assert.Empty(Check.Sees(html));

    [Fact]
    public void A_long_excerpt_ends_between_two_words()
    {
        var text = "Prenez " + string.Concat(Enumerable.Repeat("médicaments ", 40)) + "avec vous.";

        var excerpt = Assert.Single(Check.Sees($"<p>{text}</p>")).Excerpt;

        Assert.InRange(excerpt.Length, 280, 301);
        Assert.EndsWith(" médicaments…", excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_itself_is_allowed() => Assert.Empty(Check.Sees("<p>Prenez votre carte et venez lundi. Apportez aussi la lettre.</p>"));
}
