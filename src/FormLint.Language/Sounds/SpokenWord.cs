using FormLint.Language.Words;

namespace FormLint.Language.Sounds;

/// <summary>A word without dots or brackets, counted part by part: hyphens and apostrophes separate parts.</summary>
internal readonly ref struct SpokenWord(ReadOnlySpan<char> word, LanguageCode language)
{
    private const int OnStack = 64;

    private readonly ReadOnlySpan<char> word = word;

    public int Syllables()
    {
        // One letter may fold into two.
        var buffer = word.Length <= OnStack ? stackalloc char[2 * OnStack] : new char[2 * word.Length];
        var list = SyllableList.Of(language);
        var folded = Fold.Letters(word, buffer);
        var count = folded.IndexOfAny('-', '\'') < 0 ? Part(0, word.Length, folded, list)
            : list.Known(folded) is > 0 and var known ? known
            : Parts(buffer, list);
        return count == 0 && !IsMuteByItself() ? 1 : count;
    }

    private int Parts(Span<char> buffer, SyllableList list)
    {
        var count = 0;
        for (var start = 0; start <= word.Length;)
        {
            var length = PartLength(word[start..]);
            if (length > 0)
                count += Part(start, start + length, Fold.Letters(word.Slice(start, length), buffer), list);
            start += length + 1;
        }

        return count;
    }

    private int Part(int start, int end, Span<char> folded, SyllableList list)
    {
        if (folded.IsEmpty)
            return 0;
        var before = start > 0 ? word[start - 1] : '\0';
        var after = end < word.Length ? word[end] : '\0';
        // The u of "qu'" is no vowel.
        var sounded = Vowels.AnyIn(folded) && folded is not "qu";
        if (sounded ? IsMuteEnclitic(before, folded) : IsJoined(before, after, folded))
            return 0;
        var known = list.Known(folded);
        if (known > 0)
            return known;
        if (known == SyllableList.Spelled || LetterNames.Spell(word[start..end], folded))
            return LetterNames.Count(folded, language);
        return language == LanguageCode.Fr ? FrenchSounds.Count(folded) : DutchSounds.Count(folded);
    }

    /// <summary>"l'aide", "foto's", the t of "a-t-il": consonants that lean on a neighbour.</summary>
    private bool IsJoined(char before, char after, ReadOnlySpan<char> part) =>
        language == LanguageCode.Fr
            ? Characters.IsApostrophe(after) || (part is "t" && Characters.IsHyphen(before) && after != '\0')
            : IsQuote(before) || (part.Length == 1 && IsQuote(after));

    /// <summary>"est-ce", "puis-je": the e is not sounded.</summary>
    private bool IsMuteEnclitic(char before, ReadOnlySpan<char> part) =>
        language == LanguageCode.Fr && Characters.IsHyphen(before) && part is ("ce" or "je");

    private bool IsMuteByItself() => language == LanguageCode.Fr
        ? word.IsEmpty || Characters.IsApostrophe(word[^1])
        : word.IsEmpty || (word is [_, 's' or 'S'] && IsQuote(word[0]));

    private static bool IsQuote(char c) => Characters.IsApostrophe(c) || c == '‘';

    private static int PartLength(ReadOnlySpan<char> rest)
    {
        for (var at = 0; at < rest.Length; at++)
        {
            if (Characters.IsHyphen(rest[at]) || IsQuote(rest[at]))
                return at;
        }

        return rest.Length;
    }
}
