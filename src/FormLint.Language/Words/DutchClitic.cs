using static FormLint.Language.Words.Characters;

namespace FormLint.Language.Words;

/// <summary>Dutch words that begin with an apostrophe: "'s morgens", "'t", "'n", "'s-Hertogenbosch".</summary>
internal static class DutchClitic
{
    /// <summary>The end of the clitic at the index, 0 when there is none.</summary>
    public static int End(string text, int at)
    {
        // Word processors turn a leading apostrophe into an opening quote.
        if (!(IsApostrophe(text[at]) || text[at] == '‘') || at + 1 >= text.Length)
            return 0;
        if (text[at + 1] is not ('s' or 't' or 'n' or 'k' or 'm' or 'r' or 'S' or 'T' or 'N' or 'K'))
            return 0;
        if (at > 0 && WordPartWidth(text, at - 1) > 0)
            return 0;
        var end = at + 2;
        if (WordPartWidth(text, end) > 0 || (end < text.Length && IsApostrophe(text[end])))
            return 0;
        if (end + 1 < text.Length && IsHyphen(text[end]) && IsLetterAt(text, end + 1))
            end = WordEnd(text, end + 1);
        return end;
    }

    private static int WordEnd(string text, int at)
    {
        while (WordPartWidth(text, at) is > 0 and var width)
            at += width;
        return at;
    }
}
