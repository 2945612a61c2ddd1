namespace FormLint.Language.Tests.Acronyms;

public sealed class AcronymTests
{
    [Theory]
    [InlineData("Le [CPAS] paie.", LanguageCode.Fr)]
    [InlineData("Het attest van de [NMBV] is klaar.", LanguageCode.Nl)]
    [InlineData("De [NMBV]-brief en de [NMBV]'s zijn klaar.", LanguageCode.Nl)]
    public void Certain(string marked, LanguageCode language) => Assert.Equal(marked, Marked.Found(marked, language,
        text => text.Acronyms.Where(acronym => acronym.IsCertain).Select(acronym => (acronym.Start, acronym.Length))));

    [Theory]
    [InlineData("Vous ne payez PAS.", LanguageCode.Fr)]
    [InlineData("U kunt NIET betalen.", LanguageCode.Nl)]
    [InlineData("Monsieur VANDENBROECK vient.", LanguageCode.Fr)]
    [InlineData("ABCD EFGH et autres textes de la page que nous avons lus.", LanguageCode.Fr)]
    public void Perhaps_a_word_in_capitals(string text, LanguageCode language) =>
        Assert.All(TextAnalyzer.Analyze(text, language).Acronyms, acronym => Assert.False(acronym.IsCertain));

    [Theory]
    [InlineData("Louis XIV et le code XXX.", LanguageCode.Fr)]
    [InlineData("La date JJ/MM/AAAA et le fichier BRTG_2.", LanguageCode.Fr)]
    [InlineData("LE CPAS PAIE.", LanguageCode.Fr)]
    [InlineData("Écrivez à CPAS@example.be.", LanguageCode.Fr)]
    public void None(string text, LanguageCode language) => Assert.Empty(TextAnalyzer.Analyze(text, language).Acronyms);
}
