namespace FormLint.Language.Sounds;

/// <summary>French consonant letters as sounds: "ss", "ch" and "gn" are one, the n of "chante" belongs to its vowel.</summary>
internal static class ConsonantGroup
{
    /// <summary>The consonant sounds between two indices; other letters there are mute.</summary>
    public static int Sounds(ReadOnlySpan<char> word, int start, int end)
    {
        var sounds = 0;
        for (var at = start; at < end;)
        {
            if (Vowels.Is(word[at]) || (at == start && at > 0 && IsNasal(word, at, end)))
            {
                at++;
                continue;
            }

            sounds += word[at] switch { 'x' => 2, 'h' => 0, _ => 1 };
            at += Math.Max(1, Length(word, at));
        }

        return sounds;
    }

    /// <summary>The letters of the single consonant at the index; 0 for a vowel, a doubled letter, x or a semivowel.</summary>
    public static int SingleLength(ReadOnlySpan<char> word, int at)
    {
        if (at >= word.Length || Vowels.Is(word[at]) || word[at] is 'x' or 'h' or 'j')
            return 0;
        var length = Length(word, at);
        return length == 2 && word[at] == word[at + 1] ? 0 : length;
    }

    private static int Length(ReadOnlySpan<char> word, int at) =>
        at + 1 < word.Length && (word[at] == word[at + 1] || (word[at], word[at + 1]) is ('c' or 'p' or 't' or 'r', 'h') or ('g', 'n') or ('c', 'k'))
            ? 2
            : 1;

    private static bool IsNasal(ReadOnlySpan<char> word, int at, int end) =>
        word[at] is 'n' or 'm' && at + 1 < end && word[at + 1] is not ('n' or 'm' or 'h') && !Vowels.Is(word[at + 1]);
}
