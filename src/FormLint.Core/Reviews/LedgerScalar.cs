using System.Text;
using System.Text.RegularExpressions;

namespace FormLint.Core.Reviews;

/// <summary>Text of people as YAML that every reader takes for the same text: plain where that is safe, quoted or a block where not.</summary>
internal static partial class LedgerScalar
{
    private const string BlockIndent = "    ";

    /// <summary>One kind of line end, no control characters, no spaces at the ends: so that a text written and read again is equal.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n') clean.Append('\n');
            else if (rune.Value is not 0xFEFF and not 0xFFFE and not 0xFFFF) clean.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }
        return string.Join('\n', clean.ToString().Split('\n').Select(line => line.TrimEnd())).Trim();
    }

    /// <param name="text">Cleaned.</param>
    public static string Of(string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal)) return "|-\n" + BlockIndent + text.Replace("\n", "\n" + BlockIndent, StringComparison.Ordinal).Replace("\n" + BlockIndent + "\n", "\n\n", StringComparison.Ordinal);
        return Plain().IsMatch(text) && !Meaning().IsMatch(text) ? text : '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
    }

    // Not in it: what begins or ends something in YAML. A colon or a hash sign is left to the quotes.
    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,;!?'’()/+_-]*$")]
    private static partial Regex Plain();

    // Words and numbers that some reader takes for something else than text.
    [GeneratedRegex(@"^(?:true|false|yes|no|on|off|null|[yn]|[0-9][0-9_.,+-]*(?:e[0-9+-]+)?|0[box].*|[0-9]{4}-.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Meaning();
}
