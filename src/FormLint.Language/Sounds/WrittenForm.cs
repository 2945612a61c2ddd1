using FormLint.Language.Words;

namespace FormLint.Language.Sounds;

/// <summary>Words with a dot or a bracket in them: abbreviations and the endings that stand for two genders or numbers.</summary>
internal static class WrittenForm
{
    // "S.A", "c.-à-d", "p.ex" begin with so few letters; "agent.e.s" does not.
    private const int LongestFirstGroup = 2;

    public static int Count(ReadOnlySpan<char> word, LanguageCode language)
    {
        if (SyllableList.Of(language).Known(Fold.Word(word, stackalloc char[Fold.BufferSize])) is > 0 and var known)
            return known;
        var cut = word.IndexOfAny('.', '·');
        if (cut is > 0 and <= LongestFirstGroup && word[cut] == '.')
            return LetterNames.Count(word, language);
        return new SpokenWord(WithoutBrackets(cut > 0 ? word[..cut] : word), language).Syllables();
    }

    /// <summary>"kind(eren)" is read "kind".</summary>
    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> word)
    {
        var open = word.IndexOf('(');
        var close = word.IndexOf(')');
        return open < 0 || close < open ? word : string.Concat(word[..open], word[(close + 1)..]);
    }
}
