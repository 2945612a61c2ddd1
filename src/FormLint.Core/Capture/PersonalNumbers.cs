using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FormLint.Core.Capture;

/// <summary>
/// Blots out Belgian national register numbers and bank account numbers (IBAN) in what a page says of a person. Only
/// numbers with a right check digit: an example such as 00.00.00-000.00 stays readable.
/// </summary>
public static partial class PersonalNumbers
{
    public const char Blot = '•';

    // What people and web sites put between the groups of a number; an inline tag may colour one of them.
    private const string Gap = @"(?>(?:</?(?:a|abbr|b|code|em|i|mark|small|span|strong|u|wbr)\b[^<>]*>|&nbsp;|%20|[\s./+_–‑-]){0,6})";

    /// <returns>A text of the same length, so that places in it stay right; the same text when it holds no such number.</returns>
    public static string BlottedIn(string text)
    {
        StringBuilder? blotted = null;
        for (var found = RegisterNumber().Match(text); found.Success; found = RegisterNumber().Match(text, found.Index + 1))
        {
            var groups = found.Groups["n"].Captures;
            if (!IsOfAPerson(string.Concat(groups)) || IsLayout(text, found.Index)) continue;
            Cover(blotted ??= new StringBuilder(text), groups, groups.Count);
        }
        for (var found = AccountNumber().Match(text); found.Success; found = AccountNumber().Match(text, found.Index + 1))
        {
            // A bank's name or the next word may follow: the number ends where the check digits say so.
            var groups = found.Groups["n"].Captures;
            for (var count = groups.Count; count > 1; count--)
            {
                if (!IsOfAnAccount(string.Concat(groups.Take(count)))) continue;
                Cover(blotted ??= new StringBuilder(text), groups, count);
                break;
            }
        }
        return blotted?.ToString() ?? text;
    }

    private static void Cover(StringBuilder text, CaptureCollection groups, int count)
    {
        // The country of an account may be known.
        var shown = char.IsAsciiLetter(groups[0].ValueSpan[0]) ? 2 : 0;
        for (var group = 0; group < count; group++, shown = 0)
        {
            var end = groups[group].Index + groups[group].Length;
            for (var at = groups[group].Index + shown; at < end; at++) text[at] = Blot;
        }
    }

    /// <summary>Year, month and day of birth (20 or 40 more in the month of a bis number), rank, and 97 minus the rest of a division by 97.</summary>
    private static bool IsOfAPerson(string digits)
    {
        var (month, day, check) = (Number(digits[2..4]), Number(digits[4..6]), Number(digits[9..]));
        // Those born from 2000 on count with a 2 before their year.
        return month < 60 && month % 20 <= 12 && day <= 31 && (97 - (Number(digits[..9]) % 97) == check || 97 - (Number("2" + digits[..9]) % 97) == check);
    }

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>ISO 13616: the first four characters moved to the end, letters as numbers from 10 on, and the rest of a division by 97 is 1.</summary>
    private static bool IsOfAnAccount(string account)
    {
        if (account.Length is < 15 or > 34) return false;
        var rest = 0;
        foreach (var c in account[4..] + account[..4])
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + char.ToUpperInvariant(c) - 'A' + 10) % 97;
        return rest == 1;
    }

    // The places of elements are numbers too; blotted out, they would be lost.
    private static bool IsLayout(string html, int at) =>
        at > 0 && html.LastIndexOf('"', at - 1) is var quote and > 0 && html.AsSpan(0, quote).EndsWith(Outline.Rendering.Attribute + "=", StringComparison.Ordinal);

    [GeneratedRegex("(?<![0-9])(?<n>[0-9]{2})" + Gap + "(?<n>[0-9]{2})" + Gap + "(?<n>[0-9]{2})" + Gap + "(?<n>[0-9]{3})" + Gap + "(?<n>[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex RegisterNumber();

    [GeneratedRegex("(?<![A-Za-z0-9])(?<n>(?:[A-Z]{2}|be)[0-9]{2})(?:" + Gap + "(?<n>(?>[A-Z0-9]+))){1,9}(?![A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex AccountNumber();
}
