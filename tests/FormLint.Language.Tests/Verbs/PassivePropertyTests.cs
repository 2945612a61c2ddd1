using System.Diagnostics;

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

    /// <summary>Eight times the text may cost eight times the work, not sixty-four times: the bound is far from both.</summary>
    [Theory]
    [InlineData("worden ( ", LanguageCode.Nl)]
    [InlineData("wordt gemaakt ", LanguageCode.Nl)]
    [InlineData("wordt, die ", LanguageCode.Nl)]
    [InlineData("est « ", LanguageCode.Fr)]
    [InlineData("est payé ", LanguageCode.Fr)]
    [InlineData("été, ", LanguageCode.Fr)]
    public void The_cost_is_linear(string piece, LanguageCode language)
    {
        _ = Ticks(200);
        var small = Ticks(4_000);
        var large = Ticks(32_000);
        Assert.True(large < (40 * small) + TimeSpan.FromMilliseconds(300).Ticks, $"{small} ticks, then {large} for eight times as much");

        long Ticks(int count)
        {
            var text = string.Concat(Enumerable.Repeat(piece, count));
            var clock = Stopwatch.StartNew();
            _ = TextAnalyzer.Analyze(text, language).Passives.Count;
            return clock.ElapsedTicks * TimeSpan.TicksPerSecond / Stopwatch.Frequency;
        }
    }
}
