namespace FormLint.Language.Sounds;

/// <summary>Words that are read letter by letter: "TVA", "gsm", "S.A.".</summary>
internal static class LetterNames
{
    private const int LongestAcronym = 5;

    // How French and Dutch words may begin; "TVA", "RVA" and "CPAS" begin otherwise and can only be spelled.
    private const string Onsets =
        " bl br ch cl cr dr dw fl fr gh gl gn gr kl kn kr kw ph pl pr ps rh sc sf sh sj sk sl sm sn sp sq st sv sw th tj tr ts tw vl vr wh wr zw ";

    /// <summary>The syllables of the names of the letters; other characters have none.</summary>
    public static int Count(ReadOnlySpan<char> letters, LanguageCode language)
    {
        var count = 0;
        foreach (var c in letters)
        {
            if (char.IsLetter(c))
                count += (c, language) is ('w' or 'W', LanguageCode.Fr) ? 3 : c is 'y' or 'Y' ? 2 : 1;
        }

        return count;
    }

    /// <summary>Capitals that cannot be sounded as one word. Without a vowel the case does not matter.</summary>
    public static bool Spell(ReadOnlySpan<char> written, ReadOnlySpan<char> folded)
    {
        if (!Vowels.AnyIn(folded))
            return true;
        return written.Length is > 2 and <= LongestAcronym
            && !written.ContainsAnyExceptInRange('A', 'Z')
            && !Vowels.AnyIn(folded[..2])
            && folded[0] != folded[1]
            && !Onsets.AsSpan().Contains([' ', folded[0], folded[1], ' '], StringComparison.Ordinal);
    }
}
