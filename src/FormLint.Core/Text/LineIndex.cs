namespace FormLint.Core.Text;

/// <summary>Lines and columns of a text, both from 1; a column is a UTF-16 unit.</summary>
internal sealed class LineIndex
{
    private readonly List<int> starts = [0];

    public LineIndex(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOf('\n') is >= 0 and var found;) starts.Add(at += found + 1);
    }

    public (int Line, int Column) At(int offset)
    {
        var line = starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return (line + 1, offset - starts[line] + 1);
    }
}
