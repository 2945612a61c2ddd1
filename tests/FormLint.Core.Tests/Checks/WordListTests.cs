using FormLint.Core.Checks;

namespace FormLint.Core.Tests.Checks;

public sealed class WordListTests
{
    private static readonly WordList List = new(Checking.Words(["j'accepte", "obligatoire"], "niet verplicht"));

    [Theory]
    [InlineData("J’ACCEPTE tout")]
    [InlineData("(obligatoire)")]
    [InlineData("niet\u00A0verplicht")]
    [InlineData("niet \n verplicht")]
    [InlineData("obli\u00ADgatoire")]
    [InlineData("obligatoires et obligatoire")]
    public void Words_are_found_whole_whatever_their_shape(string text) => Assert.True(List.IsIn(text));

    [Theory]
    [InlineData("obligatoires")]
    [InlineData("non-accepté")]
    [InlineData("niet zo verplicht")]
    [InlineData("")]
    [InlineData(null)]
    public void Parts_of_words_are_not(string? text) => Assert.False(List.IsIn(text));

    [Theory]
    [InlineData(" Obligatoire ", true)]
    [InlineData("obligatoire !", false)]
    public void A_whole_text_can_be_asked_for(string text, bool expected) => Assert.Equal(expected, List.Is(text));

    [Theory]
    [InlineData("J’accepte tout", true)]
    [InlineData("Obligatoire ici", true)]
    [InlineData("obligatoires", false)]
    [InlineData("pas obligatoire", false)]
    public void The_start_of_a_text_can_be_asked_for(string text, bool expected) => Assert.Equal(expected, List.Starts(text));
}
