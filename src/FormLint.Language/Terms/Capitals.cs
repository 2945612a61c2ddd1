namespace FormLint.Language.Terms;

internal static class Capitals
{
    /// <summary>
    /// Whether the letters of two words with the same folded form are capitals in the same places. Letters that only one of
    /// them has, such as the ending of "assuré(e)" or the article in "du", are not compared.
    /// </summary>
    public static bool Same(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        while (SkipToLetter(ref one) && SkipToLetter(ref other))
        {
            if (char.IsUpper(one[0]) != char.IsUpper(other[0]))
                return false;
            one = one[1..];
            other = other[1..];
        }

        return true;
    }

    private static bool SkipToLetter(ref ReadOnlySpan<char> word)
    {
        while (!word.IsEmpty && !char.IsLetter(word[0]))
            word = word[1..];
        return !word.IsEmpty;
    }
}
