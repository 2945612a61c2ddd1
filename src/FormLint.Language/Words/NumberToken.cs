using static FormLint.Language.Words.Characters;

namespace FormLint.Language.Words;

/// <summary>"1.234,56", "12/03/2025", "10 000", "0470 12 34 56", "18h30", "1er", "85.07.30-033.28".</summary>
internal static class NumberToken
{
    public static int End(string text, int start)
    {
        var end = Run(text, start);
        if (end - start <= 4 && (end - start <= 3 && text[start] != '0' ? Thousands(text, end) : Telephone(text, start, end)) is > 0 and var grouped)
            end = grouped;
        while (end < text.Length)
        {
            if (WordPartWidth(text, end) is > 0 and var width)
                end += width;
            else if (IsSeparator(text[end]) && IsDigitAt(text, end + 1))
                end++;
            else if (IsHyphen(text[end]) && IsLetterAt(text, end + 1))
                end++;
            else
                break;
        }

        return end;
    }

    private static int Run(string text, int at)
    {
        while (IsDigitAt(text, at))
            at++;
        return at;
    }

    private static bool IsSeparator(char c) => c is '.' or ',' or '/' or ':' or '·' || IsHyphen(c) || IsApostrophe(c);

    private static bool IsSpace(string text, int at) => at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F' or '\u2009';

    private static int Thousands(string text, int end)
    {
        while (IsSpace(text, end) && Run(text, end + 1) == end + 4)
            end += 4;
        return end;
    }

    /// <summary>Belgian numbers have nine or ten digits and start with 0.</summary>
    private static int Telephone(string text, int start, int end)
    {
        if (text[start] != '0')
            return 0;
        var digits = end - start;
        while (digits < 10 && (IsSpace(text, end) || (end < text.Length && text[end] is '.' or '/' or '-')))
        {
            var run = Run(text, end + 1) - (end + 1);
            if (run is not (2 or 3))
                break;
            digits += run;
            end += run + 1;
        }

        return digits is 9 or 10 ? end : 0;
    }
}
