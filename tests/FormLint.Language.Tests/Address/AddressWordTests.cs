using FormLint.Language.Address;

namespace FormLint.Language.Tests.Address;

public sealed class AddressWordTests
{
    [Theory]
    [InlineData("[Vous] signez, et [votre] conjoint aussi.", AddressForm.Formal)]
    [InlineData("Avez-[vous] [vos] papiers ?", AddressForm.Formal)]
    [InlineData("[Tu] peux venir avec [tes] parents.", AddressForm.Informal)]
    [InlineData("As-[tu] reçu [ton] badge ? Il est à [toi].", AddressForm.Informal)]
    [InlineData("Nous [t’]aidons et nous [te] rappelons. [T’]inscrire ?", AddressForm.Informal)]
    public void French(string marked, AddressForm form) => Assert.Equal(marked, Show(marked, LanguageCode.Fr, form));

    [Theory]
    [InlineData("Le ton de la lettre. Il donne le ton. Un ton calme.")]
    [InlineData("Il s’est tu. Je tiens à le dire.")]
    [InlineData("Signez ici, s’il vous plaît. Prenez rendez-vous.")]
    [InlineData("Le bouton « Valide ta demande » est vert.")]
    [InlineData("Le code TA et le code TU.")]
    [InlineData("Je demande une aide pour mon enfant.")]
    public void Not_French(string text) => Assert.Empty(TextAnalyzer.Analyze(text, LanguageCode.Fr).AddressWords);

    [Theory]
    [InlineData("[U] tekent, en [uw] partner ook.", AddressForm.Formal)]
    [InlineData("Schrijf [uzelf] in.", AddressForm.Formal)]
    [InlineData("[Je] krijgt [jouw] badge. Die is voor [jou].", AddressForm.Informal)]
    public void Dutch(string marked, AddressForm form) => Assert.Equal(marked, Show(marked, LanguageCode.Nl, form));

    [Theory]
    [InlineData("Open van 9 u tot 12 u. Gesloten vanaf 12.30 u.")]
    [InlineData("Dank u wel. Dank u.")]
    [InlineData("Als ge komt, helpen wij u.")]
    [InlineData("De knop “Stuur je aanvraag” is groen. De knop ‘Jouw dossier’ ook.")]
    [InlineData("Ik vraag hulp voor mijn kind. Wat doen jullie?")]
    public void Not_Dutch(string text) => Assert.Empty(TextAnalyzer.Analyze(text, LanguageCode.Nl).AddressWords);

    [Theory]
    [InlineData("Vous signez.", LanguageCode.Fr, false)]
    [InlineData("Tu signes.", LanguageCode.Fr, true)]
    [InlineData("U tekent.", LanguageCode.Nl, true)]
    [InlineData("Jij tekent.", LanguageCode.Nl, true)]
    [InlineData("Je tekent.", LanguageCode.Nl, false)]
    public void Several_people_and_people_in_general_are_not_certain(string text, LanguageCode language, bool isCertain) =>
        Assert.Equal(isCertain, Assert.Single(TextAnalyzer.Analyze(text, language).AddressWords).IsCertain);

    [Fact]
    public void Other_languages_have_none() => Assert.Empty(TextAnalyzer.Analyze("You and je and vous.", LanguageCode.En).AddressWords);

    private static string Show(string marked, LanguageCode language, AddressForm form) => Marked.Found(marked, language, text =>
    {
        Assert.All(text.AddressWords, word => Assert.Equal(form, word.Form));
        return text.AddressWords.Select(word => (word.Start, word.Length));
    });
}
