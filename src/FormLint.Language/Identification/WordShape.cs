namespace FormLint.Language.Identification;

/// <summary>Spellings of German and English that French and Dutch hardly have. Weaker than a function word.</summary>
internal static class WordShape
{
    private const float Typical = 0.5f;
    private const int ShortestStem = 3;

    private static readonly string[] GermanEnds =
        ["ung", "ungen", "keit", "keiten", "lich", "liche", "lichen", "licher", "schaft", "schaften", "tät", "ieren", "iert", "igt"];

    private static readonly string[] EnglishEnds = ["ly", "ness", "ful", "less", "ity", "ight", "ying", "ould"];

    public static Scores Of(ReadOnlySpan<char> folded)
    {
        if (folded.ContainsAny('ä', 'ß') || EndsWith(folded, GermanEnds))
            return new(0, 0, De: Typical, 0);
        return EndsWith(folded, EnglishEnds) || IsEnglishPast(folded) ? new(0, 0, 0, En: Typical) : default;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string[] ends)
    {
        foreach (var end in ends)
        {
            if (word.Length >= end.Length + ShortestStem && word.EndsWith(end, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"required", "selected"; Dutch has a vowel before -ed ("gebied", "goed").</summary>
    private static bool IsEnglishPast(ReadOnlySpan<char> word) =>
        word.Length >= 2 + ShortestStem && word.EndsWith("ed", StringComparison.Ordinal) && !"aeiou".Contains(word[^3]);
}
