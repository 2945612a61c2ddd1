using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests;

public sealed class LanguageGuesserTests
{
    // The confidence above which a block may be reported as being in another language than its page.
    private const double Sure = 0.9;

    [Theory]
    [InlineData(Fr, "Veuillez compléter ce formulaire avant le 30 juin.")]
    [InlineData(Fr, "Avez-vous un numéro de registre national ?")]
    [InlineData(Fr, "VOUS DEVEZ SIGNER CETTE DÉCLARATION AVANT DE L'ENVOYER")]
    [InlineData(Nl, "Vul dit formulier in en stuur het voor 30 juni terug.")]
    [InlineData(Nl, "Hebt u een rijksregisternummer?")]
    [InlineData(Nl, "Wij behandelen uw aanvraag binnen dertig dagen.")]
    [InlineData(De, "Bitte füllen Sie dieses Formular vollständig aus.")]
    [InlineData(De, "Wir haben Ihren Antrag erhalten und werden ihn prüfen.")]
    [InlineData(De, "Haben Sie Kinder, die bei Ihnen wohnen?")]
    [InlineData(En, "Please complete the form and return it to us.")]
    [InlineData(En, "You must be at least 18 years old to apply.")]
    [InlineData(En, "This field is required.")]
    [InlineData(En, "We will send you an answer within thirty days.")]
    public void A_sentence_is_recognised_with_confidence(LanguageCode language, string text)
    {
        foreach (var prior in new[] { Unknown, Fr, Nl })
        {
            var guess = LanguageGuesser.Guess(text, prior);
            Assert.Equal(language, guess.Language);
            Assert.InRange(guess.Confidence, Sure, 1);
        }
    }

    [Theory]
    [InlineData(Fr, "Date de naissance")]
    [InlineData(Fr, "Numéro national")]
    [InlineData(Fr, "l'employeur")]
    [InlineData(Nl, "Geboortedatum")]
    [InlineData(Nl, "Rijksregisternummer van de aanvrager")]
    [InlineData(Nl, "'s avonds")]
    [InlineData(Nl, "Handtekening werkgever")]
    public void A_label_gets_a_decision(LanguageCode language, string text) =>
        Assert.Equal(language, LanguageGuesser.Guess(text).Language);

    [Theory]
    [InlineData("Jan Peeters, Maria De Smet, Luc Van den Berghe, Sofie Van der Meersch")]
    [InlineData("Rue de la Loi 16, 1000 Bruxelles")]
    [InlineData("Koning Albert II-laan 35 bus 20, 1030 Brussel")]
    [InlineData("Avenue des Arts 46, 1000 Bruxelles - Kunstlaan 46, 1000 Brussel")]
    [InlineData("Antwerpen, Gent, Charleroi, Liège, Brugge, Namur, Leuven, Mons")]
    [InlineData("Bank of America, The House of Fraser, Deloitte, KPMG")]
    [InlineData("if (value == null) { return new List<string>(); }")]
    [InlineData("C:\\Users\\Public\\Documents\\form_of_the_year.txt; set PATH=%PATH%")]
    [InlineData("Microsoft Office Word, Adobe Acrobat Reader, Google Chrome")]
    [InlineData("Nom / Naam / Name")]
    [InlineData("Nom de famille et prénom / Naam en voornaam van de aanvrager")]
    [InlineData("FR NL DE EN")]
    [InlineData("eID, itsme, CSAM, eBox, MyMinfin")]
    [InlineData("BE68 5390 0754 7034")]
    public void Names_addresses_and_code_prove_nothing(string text)
    {
        foreach (var prior in new[] { Unknown, Fr, Nl })
            Assert.InRange(LanguageGuesser.Guess(text, prior).Confidence, 0, Sure - 0.001);
    }

    [Theory]
    [InlineData("Contact")]
    [InlineData("Document")]
    [InlineData("E-mail")]
    [InlineData("Peeters Jan")]
    [InlineData("Registratienummer")]
    public void Without_function_words_the_page_decides(string text)
    {
        Assert.Equal(Fr, LanguageGuesser.Guess(text, Fr).Language);
        Assert.Equal(Nl, LanguageGuesser.Guess(text, Nl).Language);
        Assert.Equal(De, LanguageGuesser.Guess(text, De).Language);
    }

    [Theory]
    [InlineData("uw dossier", Fr, Nl)]
    [InlineData("votre dossier", Nl, Fr)]
    public void Function_words_overrule_the_page(string text, LanguageCode prior, LanguageCode expected) =>
        Assert.Equal(expected, LanguageGuesser.Guess(text, prior).Language);

    [Theory]
    [InlineData("")]
    [InlineData("12/03/2025")]
    [InlineData("😀 — !")]
    [InlineData("https://www.belgium.be")]
    public void Text_without_words_has_no_language(string text) =>
        Assert.Equal(new LanguageGuess(Unknown, 0), LanguageGuesser.Guess(text, Fr));

    [Fact]
    public void An_analysis_without_language_guesses_it() =>
        Assert.Equal(Nl, TextAnalyzer.Analyze("Vul dit formulier in.", Unknown).Language);
}
