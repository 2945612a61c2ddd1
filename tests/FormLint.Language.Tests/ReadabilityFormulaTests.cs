using static FormLint.Language.ReadabilityFormula;

namespace FormLint.Language.Tests;

public sealed class ReadabilityFormulaTests
{
    private const double Tolerance = 0.001;

    // Vectors of Wordless and of a public library, with the values of the mistakes that other tools make.
    [Theory]
    [InlineData(12, 3, 16, 104.8067)]
    [InlineData(3, 1, 4, 105.8217)]
    [InlineData(6, 2, 6, 130.355)]
    public void Kandel_Moles_207(int words, int sentences, int syllables, double expected) =>
        Assert.Equal(expected, KandelMoles207.Compute(new(words, sentences, syllables, 0))!.Value, Tolerance);

    [Theory]
    [InlineData("Kandel-Moles 209", 113.7333)]
    [InlineData("English Flesch", 89.975)]
    [InlineData("syllables per 100 words mistaken for syllables per word", 203.49)]
    public void Kandel_Moles_is_not_another_formula(string mistake, double wrong) =>
        Assert.True(Math.Abs(KandelMoles207.Compute(new(12, 3, 16, 0))!.Value - wrong) > 1, mistake);

    [Fact]
    public void Flesch_Douma_has_its_coefficients_in_place() =>
        Assert.Equal(87.62, FleschDouma.Compute(new(12, 3, 18, 0))!.Value, Tolerance);

    [Fact]
    public void Brouwer_A_does_not_round_its_coefficient() =>
        Assert.Equal(87.00, BrouwerA.Compute(new(12, 3, 18, 0))!.Value, Tolerance);

    [Fact]
    public void Lix_and_Rix()
    {
        Assert.Equal(29, Lix.Compute(new(12, 3, 16, 3))!.Value, Tolerance);
        Assert.Equal(1, Rix.Compute(new(12, 3, 16, 3))!.Value, Tolerance);
    }

    [Fact]
    public void Nothing_is_clamped()
    {
        Assert.True(KandelMoles207.Compute(new(120, 2, 240, 0)) < KandelMoles207.Compute(new(100, 2, 200, 0)));
        Assert.True(FleschDouma.Compute(new(600, 10, 1800, 0)) < 0);
        Assert.True(KandelMoles207.Compute(new(6, 2, 6, 0)) > 100);
    }

    [Fact]
    public void Nothing_is_rounded() =>
        Assert.NotEqual(Lix.Compute(new(100_000, 2000, 0, 9960)), Lix.Compute(new(100_000, 2000, 0, 9961)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 5)]
    [InlineData(100, 0)]
    public void Without_words_or_sentences_there_is_no_number(int words, int sentences) =>
        Assert.All([.. For(LanguageCode.Fr), .. For(LanguageCode.Nl)], f => Assert.Null(f.Compute(new(words, sentences, words, 0))));

    [Fact]
    public void Each_language_has_its_own_named_formulas()
    {
        Assert.Equal("Kandel-Moles 207, LIX, RIX", string.Join(", ", For(LanguageCode.Fr)));
        Assert.Equal("Flesch-Douma, Brouwer A, LIX, RIX", string.Join(", ", For(LanguageCode.Nl)));
        Assert.Empty(For(LanguageCode.Unknown));
        Assert.Empty(For(LanguageCode.En));
        Assert.Empty(For(LanguageCode.De));
    }
}
