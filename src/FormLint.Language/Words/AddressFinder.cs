using System.Buffers;
using System.Collections.Frozen;
using static FormLint.Language.Words.Characters;

namespace FormLint.Language.Words;

/// <summary>Web addresses, e-mail addresses and file names: one word each, however many dots they have.</summary>
internal sealed class AddressFinder(string text)
{
    private static readonly SearchValues<char> UrlEnds = SearchValues.Create(" \t\r\n\u00A0\u202F\u2009<>\"«»“”|");

    // Endings seen in Belgian public-service texts; a closed list, because "fin.Votre" is a missing space and no address.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        ("be com org net eu info gov edu fr nl de lu uk brussels vlaanderen gent europa app io " +
        "pdf doc docx xls xlsx odt ods rtf csv jpg jpeg png gif zip xml html htm txt p7m asice")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private int hopelessBefore;

    /// <summary>The end of the address that starts at the index and reaches beyond <paramref name="wordEnd"/>, 0 if there is none.</summary>
    public int End(int start, int wordEnd)
    {
        if (wordEnd + 1 >= text.Length || start < hopelessBefore || text[wordEnd] is not ('.' or '@' or ':' or '_' or '+' or '%' or '-'))
            return 0;
        if (char.IsWhiteSpace(text[wordEnd + 1]))
            return 0;
        if (HasScheme(start, wordEnd))
            return UrlEnd(wordEnd);
        var end = LocalEnd(start);
        if (end < text.Length && text[end] == '@' && DomainEnd(end + 1) is > 0 and var mail)
            return mail;
        if (DomainEnd(start) is > 0 and var domain && domain > wordEnd && IsKnownEnding(domain))
            return domain < text.Length && text[domain] is '/' or '?' or ':' or '#' ? UrlEnd(domain) : domain;
        // Without this an unlucky run of "a.a.a.a" would be scanned again from each of its letters.
        hopelessBefore = end;
        return 0;
    }

    private bool HasScheme(int start, int wordEnd)
    {
        var word = text.AsSpan(start, wordEnd - start);
        return text[wordEnd] == ':'
            ? (text.AsSpan(wordEnd).StartsWith("://") && word is not []) || word.Equals("mailto", StringComparison.OrdinalIgnoreCase)
            : text[wordEnd] == '.' && word.Equals("www", StringComparison.OrdinalIgnoreCase);
    }

    private int LocalEnd(int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '%' or '+' or '-'))
            at++;
        return at;
    }

    /// <summary>The end of two or more labels with dots between.</summary>
    private int DomainEnd(int at)
    {
        var end = 0;
        for (var labels = 0; ; labels++)
        {
            var label = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_'))
                at++;
            if (at == label)
                return end;
            if (labels > 0)
                end = at;
            if (at >= text.Length || text[at] != '.')
                return end;
            at++;
        }
    }

    private bool IsKnownEnding(int end) =>
        !IsLetterAt(text, end) && Endings.Contains(text.AsSpan(0, end)[(text.LastIndexOf('.', end - 1) + 1)..]);

    private int UrlEnd(int at)
    {
        var length = text.AsSpan(at).IndexOfAny(UrlEnds);
        var end = length < 0 ? text.Length : at + length;
        // A bracket that opened inside the address belongs to it.
        var brackets = text.AsSpan(at, end - at).Contains('(');
        while (end > at && IsTrailing(text[end - 1]) && !(brackets && text[end - 1] == ')'))
            end--;
        return end;
    }

    private static bool IsTrailing(char c) => IsStop(c) || IsCloser(c) || c is ',' or ';' or ':';
}
