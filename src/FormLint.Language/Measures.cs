using FormLint.Language.Words;

namespace FormLint.Language;

/// <summary>What can be measured of a text of several blocks in one language.</summary>
/// <param name="Counts">The running text: sentences with a closing mark. Labels and headings would shorten the mean sentence.</param>
/// <param name="WordsToRead">All words of all blocks, with labels, headings and numbers.</param>
public sealed record Measures(LanguageCode Language, TextCounts Counts, int WordsToRead)
{
    // Mean of a reading test in 17 languages, French and Dutch among them, aloud, readers of 18 to 35, standard deviation
    // 29: Trauzettel-Klosinski and Dietz 2012 (IReST).
    private const double WordsPerMinute = 184;

    /// <summary>For a fluent reader; say so where it is shown.</summary>
    public TimeSpan ReadingTime => TimeSpan.FromMinutes(WordsToRead / WordsPerMinute);

    /// <summary>One for each formula of the language, its main one first; without values when the counts are not enough.</summary>
    public IReadOnlyList<Score> Scores =>
        [.. ReadabilityFormula.For(Language).Select(f => new Score(f, Counts.AreEnough ? f.Compute(Counts) : null))];

    /// <summary>Blocks in another language than the given one are left out: no formula holds for a mixture.</summary>
    public static Measures Of(IEnumerable<TextAnalysis> blocks, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var tally = new Tally(language);
        foreach (var block in blocks)
        {
            if (block.Language == language)
                tally.Add(block);
        }

        return new(language, tally.Counts, tally.WordsToRead);
    }

    public static Measures Of(TextAnalysis block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return Of([block], block.Language);
    }
}
