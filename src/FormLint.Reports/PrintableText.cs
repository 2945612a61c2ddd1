using System.Globalization;
using System.Text;

namespace FormLint.Reports;

/// <summary>Text from elsewhere on one line and without control characters: a title must not steer the terminal.</summary>
internal static class PrintableText
{
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append(Steers(rune) ? " " : rune.ToString());
        return clean.ToString();
    }

    private static bool Steers(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
