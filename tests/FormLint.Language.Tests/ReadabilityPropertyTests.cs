using FsCheck;
using FsCheck.Fluent;

namespace FormLint.Language.Tests;

/// <summary>What holds for any counts and any word.</summary>
public sealed class ReadabilityPropertyTests
{
    private static readonly FsCheck.Config Config = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261122, 1);

    private static readonly ReadabilityFormula[] SyllableFormulas =
        [ReadabilityFormula.KandelMoles207, ReadabilityFormula.FleschDouma, ReadabilityFormula.BrouwerA];

    private static readonly ReadabilityFormula[] All = [.. SyllableFormulas, ReadabilityFormula.Lix, ReadabilityFormula.Rix];

    private static readonly Gen<TextCounts> Counts =
        from sentences in Gen.Choose(1, 200)
        from words in Gen.Choose(sentences, sentences * 60)
        from syllables in Gen.Choose(words, words * 4)
        from longWords in Gen.Choose(0, words)
        select new TextCounts(words, sentences, syllables, longWords);

    private static readonly Gen<string> Word =
        from letters in Gen.ListOf(Gen.Elements("abcdefghijklmnopqrstuvwxyzéèêëïîôöœüçABEIS-'’(.)\u00AD\u0301\uD800".ToCharArray()))
        select new string([.. letters]);

    [Fact]
    public void A_syllable_more_lowers_the_score() => ForAll(Counts, c =>
        Assert.All(SyllableFormulas, f => Assert.True(f.Compute(c with { Syllables = c.Syllables + 1 }) < f.Compute(c))));

    [Fact]
    public void A_sentence_split_makes_the_text_easier() => ForAll(Counts, c => Assert.All(All, f =>
    {
        var split = f.Compute(c with { Sentences = c.Sentences + 1 });
        Assert.True(f.HigherIsEasier ? split > f.Compute(c) : split < f.Compute(c) || c.LongWords == 0);
    }));

    [Fact]
    public void A_text_written_twice_keeps_its_score() => ForAll(Counts, c => Assert.All(All, f =>
        Assert.Equal(f.Compute(c)!.Value, f.Compute(new(2 * c.Words, 2 * c.Sentences, 2 * c.Syllables, 2 * c.LongWords))!.Value, 1e-9)));

    [Fact]
    public void A_score_is_a_number() => ForAll(Counts, c => Assert.All(All, f => Assert.True(double.IsFinite(f.Compute(c)!.Value))));

    [Fact]
    public void A_word_has_no_more_syllables_than_three_a_letter() => ForAll(Word, word =>
    {
        foreach (var language in new[] { LanguageCode.Fr, LanguageCode.Nl })
            Assert.InRange(Syllables.Count(word, language), 0, Math.Max(1, 3 * word.Length));
    });

    [Fact]
    public void Accents_may_be_decomposed_and_ligatures_written_out() => ForAll(
        Gen.Elements("étaient", "Noël", "préfère", "être", "maïs", "créée", "geïnteresseerd", "ideeën", "beëindigen", "vóór", "één"), word =>
        {
            foreach (var language in new[] { LanguageCode.Fr, LanguageCode.Nl })
                Assert.Equal(Syllables.Count(word, language), Syllables.Count(word.Normalize(System.Text.NormalizationForm.FormD), language));
            Assert.Equal(Syllables.Count("sœur", LanguageCode.Fr), Syllables.Count("soeur", LanguageCode.Fr));
        });

    private static void ForAll<T>(Gen<T> values, Action<T> property) =>
        Check.One(Config, Prop.ForAll(values.ToArbitrary(), property));
}
