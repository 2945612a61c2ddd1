namespace FormLint.Language.Tests;

public sealed class LanguageCodesTests
{
    [Theory]
    [InlineData("fr", LanguageCode.Fr)]
    [InlineData("fr-BE", LanguageCode.Fr)]
    [InlineData(" NL_be ", LanguageCode.Nl)]
    [InlineData("de-Latn-BE", LanguageCode.De)]
    [InlineData("ENG", LanguageCode.En)]
    [InlineData("frp", LanguageCode.Unknown)]
    [InlineData("français", LanguageCode.Unknown)]
    [InlineData("", LanguageCode.Unknown)]
    [InlineData(null, LanguageCode.Unknown)]
    public void A_tag_gives_its_language(string? tag, LanguageCode expected) => Assert.Equal(expected, LanguageCodes.Parse(tag));

    [Theory]
    [InlineData(LanguageCode.Fr)]
    [InlineData(LanguageCode.Nl)]
    [InlineData(LanguageCode.De)]
    [InlineData(LanguageCode.En)]
    [InlineData(LanguageCode.Unknown)]
    public void A_language_survives_its_tag(LanguageCode language) => Assert.Equal(language, LanguageCodes.Parse(language.Tag()));
}
