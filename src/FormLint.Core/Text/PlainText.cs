using System.Text.RegularExpressions;
using FormLint.Core.Model;

namespace FormLint.Core.Text;

/// <summary>Plain text as people type it: an empty line ends a block, so does the start of a list item.</summary>
internal static partial class PlainText
{
    public static IReadOnlyList<(TextBlock Block, SourceMap Map)> Blocks(string source)
    {
        var blocks = new List<(TextBlock, SourceMap)>();
        var (start, end, role) = (-1, -1, BlockRole.Paragraph);
        for (var at = 0; at < source.Length;)
        {
            var next = source.IndexOf('\n', at) is >= 0 and var found ? found + 1 : source.Length;
            var text = source.AsSpan(at, next - at).Trim();
            var marker = text.IsEmpty ? 0 : MarkerLength(text);
            if (text.IsEmpty || marker > 0) End();
            if (!text.IsEmpty)
            {
                var first = at + source.AsSpan(at, next - at).IndexOf(text, StringComparison.Ordinal);
                if (start < 0) (start, role) = (first + marker, marker > 0 ? BlockRole.ListItem : BlockRole.Paragraph);
                end = first + text.Length;
            }
            at = next;
        }
        End();
        return blocks;

        void End()
        {
            if (start >= 0 && end > start) blocks.Add((Block(blocks.Count, role, source[start..end]), new SourceMap([new(0, start)])));
            start = -1;
        }
    }

    public static TextBlock Block(int order, BlockRole role, string text) => new() { Order = order, Role = role, Text = text, Selector = "" };

    private static int MarkerLength(ReadOnlySpan<char> line)
    {
        foreach (var match in Marker().EnumerateMatches(line)) return match.Length;
        return 0;
    }

    // "- ", "• ", "1. ", "a) "
    [GeneratedRegex(@"^(?:[-–—*•▪◦●■‣►▶✓✔]|\d{1,3}[.)]|[a-zA-Z]\))\s+")]
    private static partial Regex Marker();
}
