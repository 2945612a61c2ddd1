using System.Globalization;

namespace FormLint.Language.Tests;

/// <summary>What holds for any text. FsCheck is not in the package registry we build against, so the texts are random with a fixed seed.</summary>
public sealed class TextAnalyzerPropertyTests
{
    private static readonly LanguageCode[] Languages = [LanguageCode.Fr, LanguageCode.Nl, LanguageCode.De, LanguageCode.En, LanguageCode.Unknown];

    [Fact]
    public void Offsets_are_inside_the_text_and_increase() => ForAll((text, analysis) =>
    {
        var at = 0;
        foreach (var sentence in analysis.Sentences)
        {
            Assert.True(sentence.Start >= at && sentence.End <= text.Length && sentence.Length > 0);
            Assert.NotEmpty(sentence.Words);
            at = sentence.Start;
            foreach (var word in sentence.Words)
            {
                Assert.True(word.Start >= at && word.Length > 0 && word.End <= sentence.End);
                at = word.End;
            }

            at = sentence.End;
        }
    });

    [Fact]
    public void No_text_is_lost() => ForAll((text, analysis) =>
    {
        if (analysis.Sentences.Count == 0)
            return;
        var at = 0;
        foreach (var sentence in analysis.Sentences)
        {
            Assert.True(string.IsNullOrWhiteSpace(text[at..sentence.Start]));
            at = sentence.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
    });

    [Fact]
    public void A_sentence_starts_and_ends_without_white_space() => ForAll((text, analysis) =>
        Assert.All(analysis.Sentences, s => Assert.False(char.IsWhiteSpace(text[s.Start]) || char.IsWhiteSpace(text[s.End - 1]))));

    [Fact]
    public void Letters_are_in_words() => ForAll((text, analysis) =>
    {
        // French leaves out single letters.
        if (analysis.Language == LanguageCode.Fr)
            return;
        var covered = analysis.Sentences.SelectMany(s => s.Words).SelectMany(w => Enumerable.Range(w.Start, w.Length)).ToHashSet();
        Assert.DoesNotContain(Enumerable.Range(0, text.Length), i => char.IsAsciiLetterOrDigit(text[i]) && !covered.Contains(i));
    });

    [Fact]
    public void The_result_repeats() => ForAll((text, analysis) =>
        Assert.Equal(Show(analysis), Show(TextAnalyzer.Analyze(text, analysis.Language))));

    [Fact]
    public void A_sentence_on_its_own_has_the_same_words() => ForAll((text, analysis) =>
    {
        var sentence = analysis.Sentences.Count > 0 ? analysis.Sentences[0] : null;
        if (sentence is null)
            return;
        var alone = TextAnalyzer.Analyze(text[sentence.Start..sentence.End], analysis.Language);
        Assert.Equal(sentence.Words.Count, alone.Sentences.Sum(s => s.Words.Count));
    });

    [Fact]
    public void The_culture_does_not_matter()
    {
        var expected = Run();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "tr-TR", "fr-BE", "ar-SA", "de-CH" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, Run());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string Run() => string.Join('\n', RandomText.Many(seed: 5, count: 200)
            .Append("IL FAUT INDIQUER L'IBAN. ILS SIGNENT. İ ı I i").Select(t => Show(TextAnalyzer.Analyze(t, LanguageCode.Unknown))));
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        var texts = RandomText.Many(seed: 9, count: 200).ToArray();
        var expected = texts.Select(t => Show(TextAnalyzer.Analyze(t, LanguageCode.Unknown))).ToArray();
        Parallel.For(0, 800, i => Assert.Equal(expected[i % 200], Show(TextAnalyzer.Analyze(texts[i % 200], LanguageCode.Unknown))));
    }

    [Fact]
    public void Any_utf16_is_accepted()
    {
        var random = new Random(1);
        for (var i = 0; i < 3000; i++)
        {
            var units = new char[random.Next(1, 40)];
            for (var j = 0; j < units.Length; j++)
                units[j] = (char)random.Next(random.Next(4) == 0 ? 0xD800 : 0, random.Next(4) == 0 ? 0x10000 : 0xE000);
            var text = new string(units);
            foreach (var language in Languages)
                _ = TextAnalyzer.Analyze(text, language);
            _ = LanguageGuesser.Guess(text, LanguageCode.Fr);
        }
    }

    [Theory]
    [InlineData(".")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("a.")]
    [InlineData("a'")]
    [InlineData("l'")]
    [InlineData("a-")]
    [InlineData("a@")]
    [InlineData("a. ")]
    [InlineData("A (b) ")]
    [InlineData("A. B. ")]
    [InlineData("?( ")]
    [InlineData(")")]
    [InlineData("(")]
    [InlineData("www.")]
    [InlineData("www.a)")]
    [InlineData("a://(")]
    [InlineData("a\u00AD")]
    [InlineData("\u00AD")]
    [InlineData(". \"")]
    [InlineData("1.")]
    [InlineData("1 ")]
    [InlineData("a(e)")]
    [InlineData("aaa.aaa.")]
    [InlineData("! ")]
    [InlineData("[1]")]
    [InlineData(".[1]")]
    public void Time_is_linear(string unit) => LinearCost.Holds(unit, 1_000_000, text =>
    {
        foreach (var language in new[] { LanguageCode.Fr, LanguageCode.Nl })
            _ = TextAnalyzer.Analyze(text, language);
        _ = LanguageGuesser.Guess(text);
    });

    private static void ForAll(Action<string, TextAnalysis> property)
    {
        foreach (var text in RandomText.Many(seed: 42, count: 300))
        {
            foreach (var language in Languages)
                property(text, TextAnalyzer.Analyze(text, language));
        }
    }

    private static string Show(TextAnalysis analysis) => $"{analysis.Language}: " + string.Join(
        " / ", analysis.Sentences.Select(s => $"{s.Start}+{s.Length}{(s.EndsWithStop ? "." : "")} {string.Join(' ', s.Words)}"));
}
