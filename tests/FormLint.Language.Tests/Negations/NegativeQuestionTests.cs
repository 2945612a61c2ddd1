namespace FormLint.Language.Tests.Negations;

public sealed class NegativeQuestionTests
{
    [Theory]
    [InlineData("[N’avez-vous pas] de revenus ?")]
    [InlineData("[N’avez-vous pas] de revenus")]
    [InlineData("[N'y a-t-il pas] d’autre adulte chez vous ?")]
    [InlineData("Votre enfant [n’habite-t-il plus] chez vous ?")]
    [InlineData("[N’avez-vous jamais] travaillé ?")]
    [InlineData("[N’avez-vous ni] revenus ni biens ?")]
    [InlineData("Est-ce que vous [n’avez pas] de revenus ?")]
    [InlineData("Vous [n’êtes pas] marié ?")]
    [InlineData("[Aucun adulte ne travaille] chez vous ?")]
    [InlineData("[Vous avez pas] d’enfants ?")]
    [InlineData("[Pas de] revenus ?")]
    [InlineData("« [N’êtes-vous pas] belge ? »")]
    public void French(string marked) => Assert.Equal(marked, Show(marked, LanguageCode.Fr));

    [Theory]
    [InlineData("Pourquoi n’avez-vous pas travaillé ?")]
    [InlineData("Pourquoi pas ?")]
    [InlineData("Depuis quand ne travaillez-vous plus ?")]
    [InlineData("Dans quel pays n’avez-vous pas travaillé ?")]
    [InlineData("Qui ne vit plus chez vous ?")]
    [InlineData("Qu’est-ce que vous n’avez pas reçu ?")]
    [InlineData("Avez-vous des enfants qui ne vivent pas chez vous ?")]
    [InlineData("Y a-t-il une lettre que vous n’avez pas reçue ?")]
    [InlineData("Si vous ne travaillez pas, avez-vous une allocation ?")]
    [InlineData("Êtes-vous marié ou pas ?")]
    [InlineData("Êtes-vous sûr de ne pas vouloir continuer ?")]
    [InlineData("N’avez-vous que des revenus belges ?")]
    [InlineData("Vous êtes belge, n’est-ce pas ?")]
    [InlineData("Avez-vous un numéro (pas obligatoire) ?")]
    [InlineData("Avez-vous des factures non payées ?")]
    [InlineData("Travaillez-vous sans contrat ?")]
    [InlineData("Vous n’avez pas de revenus.")]
    [InlineData("Ne signez pas !")]
    public void Not_French(string text) => Assert.Equal(text, Show(text, LanguageCode.Fr));

    [Theory]
    [InlineData("[Hebt u geen] inkomen?")]
    [InlineData("[Bent u niet] gehuwd?")]
    [InlineData("[Woont uw kind niet] meer bij u?")]
    [InlineData("[Is er niemand] die u helpt?")]
    [InlineData("[Hebt u nog nooit] gewerkt?")]
    [InlineData("[Is dat niet] uw adres?")]
    [InlineData("[U hebt geen] inkomen?")]
    [InlineData("[Geen] inkomen?")]
    [InlineData("[Kent u uw nummer niet]?")]
    public void Dutch(string marked) => Assert.Equal(marked, Show(marked, LanguageCode.Nl));

    [Theory]
    [InlineData("Waarom hebt u niet gewerkt?")]
    [InlineData("Waarom niet?")]
    [InlineData("En waarom niet?")]
    [InlineData("Sinds wanneer werkt u niet meer?")]
    [InlineData("Welke brief hebt u niet gekregen?")]
    [InlineData("Hebt u kinderen die niet bij u wonen?")]
    [InlineData("Als u niet werkt, hebt u dan een uitkering?")]
    [InlineData("Bent u gehuwd of niet?")]
    [InlineData("Bent u al dan niet gehuwd?")]
    [InlineData("Werkt u niet alleen in België?")]
    [InlineData("Hebt u een e-mailadres (niet verplicht)?")]
    [InlineData("Hebt u een niet-Belgische partner?")]
    [InlineData("Hebt u niet betaalde facturen?")]
    [InlineData("Werkt u zonder contract?")]
    [InlineData("U bent Belg, niet waar?")]
    [InlineData("U hebt geen inkomen.")]
    public void Not_Dutch(string text) => Assert.Equal(text, Show(text, LanguageCode.Nl));

    private static string Show(string marked, LanguageCode language) =>
        Marked.Found(marked, language, text => text.NegativeQuestions.Select(found => (found.Start, found.Length)));
}
