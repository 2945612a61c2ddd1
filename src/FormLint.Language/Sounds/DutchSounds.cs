namespace FormLint.Language.Sounds;

/// <summary>Vowel groups of Dutch spelling, longest first from left to right; each is one syllable.</summary>
internal static class DutchSounds
{
    /// <param name="word">One folded part of a word; emphasis marks are taken off in place.</param>
    public static int Count(Span<char> word)
    {
        var count = 0;
        ReadOnlySpan<char> rest = word;
        while (SyllableList.Of(LanguageCode.Nl).FirstPart(rest) is { Start: >= 0 } part)
        {
            count += Groups(word[..part.Start]) + part.Syllables;
            word = word[(part.Start + part.Length)..];
            rest = word;
        }

        return count + Groups(word);
    }

    private static int Groups(Span<char> word)
    {
        foreach (ref var c in word)
            c = Unstressed(c);
        var count = 0;
        for (var at = 0; at < word.Length;)
        {
            if (IsVowel(word, at))
            {
                count++;
                at += Length(word, at);
            }
            else
                at++;
        }

        return count;
    }

    /// <summary>"vóór", "nú": an acute accent is emphasis; only é is a sound of its own.</summary>
    private static char Unstressed(char c) => c switch { 'á' => 'a', 'í' => 'i', 'ó' => 'o', 'ú' => 'u', 'ý' => 'y', _ => c };

    private static bool IsVowel(ReadOnlySpan<char> word, int at) => word[at] switch
    {
        // "quota".
        'u' => at == 0 || word[at - 1] != 'q',
        // A consonant in "yoghurt" and "royaal", part of the group before it in "display".
        'y' => at == 0 ? !Vowels.At(word, 1) : !Vowels.Is(word[at - 1]) || word[at - 1] == 'y',
        var c => Vowels.Is(c),
    };

    private static int Length(ReadOnlySpan<char> word, int at) => word[at..] switch
    {
        ['a', 'a', 'i', ..] or ['o', 'o', 'i', ..] or ['o', 'e', 'i' or 'u', ..] or ['e' or 'i', 'e', 'u', 'w', ..] => 3,
        // "bureau", but "ge-automatiseerd".
        ['e', 'a', 'u', ..] => at > 0 && word[at - 1] == 'g' ? 1 : 3,
        // "museum".
        ['e', 'u', 'm'] or ['e', 'u', 'm', 's'] => 1,
        ['a' or 'e' or 'o', 'i', .. var rest] => SplitsBeforeIj(rest) ? 1 : 2,
        // Names in old spelling ("Maes"), but "aerosol".
        ['a', 'e', 'r', 'o', ..] => 1,
        ['a', 'a' or 'u' or 'e', ..] or ['e', 'e' or 'u', ..] or ['o', 'o' or 'e' or 'u', ..] or ['u', 'u' or 'i', ..] or ['i', 'e' or 'j', ..] => 2,
        // A trema marks the first letter of a group that begins a syllable: "naïef", "geëist", "reëel", "geüit".
        ['ï', 'e', ..] or ['ë', 'i' or 'e' or 'u', ..] or ['ü', 'i', ..] or ['é', 'e' or 'é', ..] or ['e', 'é', ..] => 2,
        _ => 1,
    };

    /// <summary>"geijkt", "naijver" against "Meijer".</summary>
    private static bool SplitsBeforeIj(ReadOnlySpan<char> afterI) => afterI is ['j', var next, ..] && !Vowels.Is(next);
}
