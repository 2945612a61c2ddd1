namespace FormLint.Language.Tests.Verbs;

/// <summary>What holds for any text.</summary>
public sealed class PassivePropertyTests
{
    [Theory]
    [InlineData(LanguageCode.Fr)]
    [InlineData(LanguageCode.Nl)]
    public void Passives_are_inside_their_sentence_and_in_order(LanguageCode language)
    {
        var seen = 0;
        foreach (var text in RandomText.OfVerbs(seed: 11, count: 4000))
        {
            var analysis = TextAnalyzer.Analyze(text, language);
            var before = 0;
            foreach (var passive in analysis.Passives)
            {
                var sentence = analysis.SentenceAt(passive.Start);
                Assert.True(passive.Length > 0 && passive.Start >= sentence.Start && passive.Start + passive.Length <= sentence.End);
                Assert.True(passive.Start >= analysis.SentenceAt(before).Start);
                before = passive.Start;
                seen++;
            }
        }

        Assert.True(seen > 100, $"only {seen} passives in the random texts");
    }

    [Theory]
    [InlineData(LanguageCode.De)]
    [InlineData(LanguageCode.En)]
    public void Other_languages_have_none(LanguageCode language) =>
        Assert.All(RandomText.OfVerbs(seed: 12, count: 300), text => Assert.Empty(TextAnalyzer.Analyze(text, language).Passives));

    [Theory]
    [InlineData("worden ( ", LanguageCode.Nl)]
    [InlineData("wordt gemaakt ", LanguageCode.Nl)]
    [InlineData("wordt, die ", LanguageCode.Nl)]
    [InlineData("est « ", LanguageCode.Fr)]
    [InlineData("est payé ", LanguageCode.Fr)]
    [InlineData("été, ", LanguageCode.Fr)]
    public void Time_is_linear(string unit, LanguageCode language) =>
        LinearCost.Holds(unit, 500_000, text => _ = TextAnalyzer.Analyze(text, language).Passives.Count);
}
