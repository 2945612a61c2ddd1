using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class LanguageMismatchTests
{
    private const string French = "Vous pouvez demander une avance si votre ancien partenaire ne paie plus la pension de vos enfants depuis deux mois.";
    private const string Dutch = "U kunt een voorschot vragen als uw vroegere partner het onderhoudsgeld van uw kinderen al twee maanden niet meer betaalt.";

    private static readonly LanguageMismatch Check = new(new LanguageMismatch.Settings { MinWords = 10, MinPageWords = 30, MinConfidence = 0.9 });

    private static string Paragraphs(string text, int count) => string.Concat(Enumerable.Repeat($"<p>{text}</p>", count));

    [Fact]
    public void A_page_in_another_language_is_one_finding()
    {
        var seen = Assert.Single(Check.Sees(Paragraphs(Dutch, 5), "fr"));
        Assert.Equal(("html", "fr", "nl"), (seen.Place.Selector, seen.Data["declared"], seen.Data["actual"]));
    }

    [Fact]
    public void A_paragraph_in_another_language_is_found_where_it_stands()
    {
        var seen = Assert.Single(Check.Sees(Paragraphs(French, 5) + $"<div id=nl><p>{Dutch}</p></div>", "fr"));
        Assert.Equal("#nl > p:nth-of-type(1)", seen.Place.Selector);
    }

    [Fact]
    public void A_paragraph_that_says_its_language_is_right() => Assert.Empty(Check.Sees(Paragraphs(French, 5) + $"<p lang=nl>{Dutch}</p>", "fr-BE"));

    [Fact]
    public void A_paragraph_that_says_a_wrong_language_is_not() => Assert.Single(Check.Sees(Paragraphs(French, 5) + $"<p lang=nl>{French}</p>", "fr"));

    [Theory]
    [InlineData("es")]
    [InlineData("")]
    [InlineData("klingon")]
    public void A_language_we_do_not_know_is_not_judged(string lang) => Assert.Empty(Check.Sees(Paragraphs(Dutch, 5), lang));

    [Theory]
    [InlineData("<p>Nederlands</p>")]
    [InlineData("<p>Federale Overheidsdienst Sociale Zekerheid, Kruidtuinlaan 50, 1000 Brussel</p>")]
    [InlineData("<pre>als uw vroegere partner het onderhoudsgeld van uw kinderen al twee maanden niet meer betaalt</pre>")]
    [InlineData("<p>AB-12 XYZ 000 ZZ-9</p>")]
    public void Names_codes_and_short_texts_are_not_judged(string html) => Assert.Empty(Check.Sees(Paragraphs(French, 5) + html, "fr"));

    // Many links in another language, each in its own item, are a choice of languages or a list of names.
    [Fact]
    public void Program_text_does_not_count_for_the_page() =>
        Assert.Empty(Check.Sees(Paragraphs(French, 2) + string.Concat(Enumerable.Repeat($"<pre>{Dutch}</pre>", 20)), "fr"));

    [Fact]
    public void Text_of_links_in_a_sentence_counts_once() =>
        Assert.Empty(new LanguageMismatch(new LanguageMismatch.Settings { MinWords = 100, MinPageWords = 22, MinConfidence = 0.9 })
            .Sees($"<p>Lees dit: <a href=x>{Dutch}</a></p>", "fr"));
}
