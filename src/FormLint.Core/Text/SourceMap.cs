namespace FormLint.Core.Text;

/// <summary>From offsets in a block's text to offsets in its source: where pieces begin in both.</summary>
internal sealed class SourceMap(IReadOnlyList<SourceMap.Piece> pieces)
{
    public readonly record struct Piece(int InText, int InSource);

    public int ToSource(int offset)
    {
        var piece = pieces[0];
        foreach (var next in pieces)
        {
            if (next.InText > offset) break;
            piece = next;
        }
        return piece.InSource + offset - piece.InText;
    }
}
