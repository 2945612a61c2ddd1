namespace FormLint.Language;

/// <summary>What the formulas are computed from.</summary>
/// <param name="Words">Without numbers, addresses and the one-letter elided forms ("l'").</param>
/// <param name="Sentences">Those with a closing mark and at least one word.</param>
/// <param name="Syllables">As sounded, see <see cref="Language.Syllables"/>.</param>
/// <param name="LongWords">Words of more than six letters (Björnsson 1968).</param>
public sealed record TextCounts(int Words, int Sentences, int Syllables, int LongWords)
{
    /// <summary>ASL, words per sentence; null without a sentence.</summary>
    public double? WordsPerSentence => Sentences > 0 ? (double)Words / Sentences : null;

    /// <summary>ASW, syllables per word; null without a word.</summary>
    public double? SyllablesPerWord => Words > 0 ? (double)Syllables / Words : null;

    /// <summary>False below 100 words or 5 sentences: no formula holds for less, and the text has no score.</summary>
    public bool AreEnough => Words >= 100 && Sentences >= 5;
}
