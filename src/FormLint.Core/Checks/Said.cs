using System.Text.RegularExpressions;

namespace FormLint.Core.Checks;

/// <summary>Regular expressions on the text of pages.</summary>
internal static class Said
{
    /// <summary>Characters. No text for people is longer; an expression takes too much time on the dumps that are.</summary>
    public const int Longest = 10_000;

    public static bool In(string text, Regex wanted) => wanted.IsMatch(Readable(text));

    /// <summary>The text, or its beginning.</summary>
    public static string Readable(string text) => text.Length <= Longest ? text : text[..Longest];
}
