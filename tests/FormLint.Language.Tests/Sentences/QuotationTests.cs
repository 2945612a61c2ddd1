namespace FormLint.Language.Tests.Sentences;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("Choisissez [« Oui »] ou [\"Non\"].")]
    [InlineData("Kies [‘Ja’] of [“Nee”] of [„Later”].")]
    public void Words_between_marks(string marked) => Assert.Equal(marked, Show(marked));

    [Theory]
    [InlineData("Écrivez 5\" ou « rien.")]
    [InlineData("’s Morgens, ‘s avonds, foto’s en foto‘s van ’t huis.")]
    public void Marks_that_open_nothing(string text) => Assert.Equal(text, Show(text));

    private static string Show(string marked) =>
        Marked.Found(marked, LanguageCode.Nl, text => text.Quotations.Select(range => range.GetOffsetAndLength(text.Text.Length)));
}
