using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace FormLint.Language.Words;

/// <summary>The character classes of the engine. Lone surrogates belong to none of them.</summary>
internal static class Characters
{
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Soft hyphen, zero-width spaces and joiners: invisible inside a word.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';

    public static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '‼' or '⁇' or '⁈' or '⁉';

    public static bool IsCloser(char c) => c is '"' or '»' or '”' or '’' or '\'' or '›' or ')' or ']' or '}';

    public static bool IsOpener(char c) => c is '"' or '«' or '“' or '„' or '‘' or '‚' or '\'' or '‹' or '(' or '[' or '{';

    public static bool IsBullet(char c) => c is '•' or '▪' or '◦' or '●' or '■' or '‣' or '►' or '▶' or '✓' or '✔';

    public static bool IsDigitAt(string text, int index) => (uint)index < (uint)text.Length && char.IsAsciiDigit(text[index]);

    public static bool IsLetterAt(string text, int index) => LetterWidth(text, index) > 0;

    /// <summary>UTF-16 units of the letter at the index, 0 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LetterWidth(string text, int index)
    {
        if ((uint)index >= (uint)text.Length)
            return 0;
        var c = text[index];
        if (char.IsAscii(c))
            return char.IsAsciiLetter(c) ? 1 : 0;
        return char.IsSurrogate(c) ? SurrogateLetterWidth(text, index) : char.IsLetter(c) && c != 'ʼ' ? 1 : 0;
    }

    /// <summary>As <see cref="LetterWidth"/>, and digits and combining marks too: what continues a word once begun.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WordPartWidth(string text, int index)
    {
        if ((uint)index >= (uint)text.Length)
            return 0;
        var c = text[index];
        if (char.IsAscii(c))
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        return LetterWidth(text, index) is > 0 and var width ? width : IsMark(c) ? 1 : 0;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && c is not ('\uFE0E' or '\uFE0F');

    private static int SurrogateLetterWidth(string text, int index) =>
        Rune.TryGetRuneAt(text, index, out var rune) && Rune.IsLetter(rune) ? rune.Utf16SequenceLength : 0;
}
