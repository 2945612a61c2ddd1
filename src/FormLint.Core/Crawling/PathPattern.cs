using System.Text;

namespace FormLint.Core.Crawling;

/// <summary>A path of robots.txt: <c>*</c> stands for any run of characters, a last <c>$</c> for the end (RFC 9309, 2.2.3).</summary>
internal sealed class PathPattern
{
    private readonly string[] parts;
    private readonly bool toTheEnd;

    public PathPattern(string written)
    {
        Length = written.Length;
        toTheEnd = written.EndsWith('$');
        parts = Octets(toTheEnd ? written[..^1] : written).Split('*');
    }

    /// <summary>How closely it names a path: the longest that matches decides.</summary>
    public int Length { get; }

    /// <param name="path">As <see cref="Octets"/> writes it.</param>
    public bool Matches(string path)
    {
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var last = toTheEnd && i == parts.Length - 1;
            var found = last ? path.Length - parts[i].Length : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at || (last && !path.EndsWith(parts[i], StringComparison.Ordinal))) return false;
            at = found + parts[i].Length;
        }
        return !toTheEnd || at == path.Length;
    }

    /// <summary>One spelling for one path: percent signs only where a character needs them, their digits in capitals.</summary>
    public static string Octets(string path)
    {
        var spelled = new StringBuilder(path.Length);
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            var (octet, escaped) = ((char)bytes[i], false);
            if (octet == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                (octet, escaped) = ((char)Convert.ToByte($"{(char)bytes[i + 1]}{(char)bytes[i + 2]}", 16), true);
                i += 2;
            }
            var plain = char.IsAsciiLetterOrDigit(octet) || octet is '-' or '.' or '_' or '~' || (!escaped && octet is > ' ' and < '\u007F');
            if (plain) spelled.Append(octet);
            else spelled.Append('%').Append(((int)octet).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }
        return spelled.ToString();
    }
}
