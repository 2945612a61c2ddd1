using static FormLint.Language.Words.Characters;

namespace FormLint.Language.Words;

/// <summary>"d.w.z", "p.ex", "c.-à-d", "S.A", "J.-P": short letter groups with dots between, one word without its last dot.</summary>
internal static class DottedAbbreviation
{
    private const int LongestFirst = 2;
    private const int LongestNext = 3;

    /// <summary>The end of the abbreviation that starts at the index, 0 when there is none.</summary>
    public static int End(string text, int start)
    {
        var end = Group(text, start, LongestFirst);
        if (end == 0 || end >= text.Length || text[end] != '.')
            return 0;
        var whole = 0;
        while (end < text.Length && (text[end] == '.' || (whole > 0 && IsHyphen(text[end]))))
        {
            var next = end + 1 < text.Length && text[end] == '.' && IsHyphen(text[end + 1]) ? end + 2 : end + 1;
            end = Group(text, next, LongestNext);
            if (end == 0)
                break;
            whole = end;
        }

        return whole;
    }

    private static int Group(string text, int start, int longest)
    {
        var end = start;
        while (LetterWidth(text, end) is > 0 and var width)
        {
            end += width;
            if (end - start > longest)
                return 0;
        }

        return end == start || WordPartWidth(text, end) > 0 ? 0 : end;
    }
}
