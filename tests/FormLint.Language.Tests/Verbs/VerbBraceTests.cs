using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests.Verbs;

public sealed class VerbBraceTests
{
    [Theory]
    [InlineData("Wij [hebben uw brief gisteren ontvangen].", 3)]
    [InlineData("[Hebt u vorig jaar in een ander land gewerkt]?", 7)]
    [InlineData("Uw aanvraag [wordt binnen dertig dagen behandeld].", 3)]
    [InlineData("U [moet het formulier voor maandag opsturen].", 4)]
    [InlineData("U [moet het formulier (met uw naam) opsturen].", 5)]
    [InlineData("Het bedrag [wordt, als u dat vraagt, gestort].", 4)]
    [InlineData("Het formulier [moet voor maandag worden] ingevuld.", 2)]
    [InlineData("[Vul uw naam en uw adres in].", 5)]
    [InlineData("De dienst [stuurt het formulier dan terug].", 3)]
    [InlineData("Als u werkt, [moet u dat binnen tien dagen melden].", 5)]
    public void A_main_clause_encloses_words(string marked, int words) =>
        Found.Is(marked, Nl, text => text.VerbBraces.Select(found => (found.Start, found.Length, found.Words)), words);

    [Theory]
    [InlineData("U krijgt een brief als wij uw aanvraag van maandag hebben ontvangen.")]
    [InlineData("De aanvraag die u gisteren hebt ingediend en die wij kregen.")]
    [InlineData("U hebt recht op een premie die elk jaar wordt betaald.")]
    [InlineData("U hebt een kind en u wordt door de dienst betaald.")]
    [InlineData("U hebt een kind en krijgt daarom elk jaar een premie betaald.")]
    [InlineData("U hebt ontvangen.")]
    [InlineData("Daar geeft de dienst u een antwoord op.")]
    [InlineData("Het is goed om te vragen hoe iemand wil worden aangesproken.")]
    [InlineData("U moet de kosten van uw huis.")]
    [InlineData("Wij maken afspraken over:")]
    public void No_pair_or_nothing_between(string text) => Assert.Empty(TextAnalyzer.Analyze(text, Nl).VerbBraces);

    [Fact]
    public void The_two_halves_are_as_written()
    {
        var brace = Assert.Single(TextAnalyzer.Analyze("Vul uw naam IN.", Nl).VerbBraces);
        Assert.Equal(("Vul", "IN"), (brace.First, brace.Last));
    }

    [Fact]
    public void French_has_none() => Assert.Empty(TextAnalyzer.Analyze("Vous avez hier matin travaillé.", Fr).VerbBraces);
}
