using System.Runtime.InteropServices;
using static FormLint.Language.Words.Characters;

namespace FormLint.Language.Sentences;

/// <summary>Stops that stand together with the quotes and brackets that close after them: <c>?! »</c>, <c>...)</c>, <c>."[2]</c>.</summary>
/// <param name="Start">The first stop.</param>
/// <param name="StopsEnd">After the last stop.</param>
/// <param name="End">After the closing characters.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StopRun(int Start, int StopsEnd, int End)
{
    /// <param name="text">The block.</param>
    /// <param name="start">The first stop.</param>
    /// <param name="openQuote">A straight quote is open: one that stands alone after the stop closes it.</param>
    public static StopRun At(string text, int start, bool openQuote)
    {
        var stops = Stops(text, start);
        var end = Closers(text, stops, openQuote);
        // "... »." has its full stop outside the quote.
        while (end > stops && end < text.Length && IsStop(text[end]))
        {
            stops = Stops(text, end);
            end = Closers(text, stops, openQuote: false);
        }

        return new(start, stops, end);
    }

    /// <summary>A full stop alone: the only one that may belong to an abbreviation.</summary>
    public bool IsSingleDot(string text) => StopsEnd == Start + 1 && text[Start] == '.';

    /// <summary>"(...)", "[…]", "(!)": the stops are all there is between the brackets.</summary>
    public bool IsBracketed(string text) => Start > 0 && text[Start - 1] is '(' or '[' && ClosesBracket(text);

    public bool ClosesBracket(string text) => text.AsSpan(StopsEnd, End - StopsEnd).ContainsAny(')', ']');

    private static int Stops(string text, int at)
    {
        var end = at;
        while (at < text.Length)
        {
            if (IsStop(text[at]))
                end = ++at;
            else if (AfterSpace(text, at) is > 0 and var next && IsStop(text[next]) && WordPartWidth(text, next + 1) == 0)
                at = next;
            else
                break;
        }

        return end;
    }

    private static int Closers(string text, int at, bool openQuote)
    {
        while (at < text.Length)
        {
            if (IsCloser(text[at]))
                openQuote &= text[at++] != '"';
            else if (NoteMark(text, at) is > 0 and var note)
                at = note;
            else if (AfterSpace(text, at) is > 0 and var next && (text[next] == '»' || (openQuote && IsLoneQuote(text, next))))
                (at, openQuote) = (next + 1, openQuote && text[next] == '»');
            else
                break;
        }

        return at;
    }

    private static bool IsLoneQuote(string text, int at) =>
        text[at] == '"' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || IsStop(text[at + 1]));

    /// <summary>"[12]", the foot note mark of encyclopaedias.</summary>
    private static int NoteMark(string text, int at)
    {
        if (text[at] != '[')
            return 0;
        var end = at + 1;
        while (end - at <= 3 && IsDigitAt(text, end))
            end++;
        return end > at + 1 && end < text.Length && text[end] == ']' ? end + 1 : 0;
    }

    /// <summary>What stands after one space, 0 when there is no space; French puts a narrow one before "!", "?" and "»".</summary>
    private static int AfterSpace(string text, int at) =>
        at + 1 < text.Length && text[at] is ' ' or '\u00A0' or '\u202F' or '\u2009' ? at + 1 : 0;
}
