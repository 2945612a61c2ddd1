namespace FormLint.Language.Terms;

/// <summary>The stretches of a block in which nothing is searched.</summary>
internal sealed class ProtectedText
{
    private readonly List<(int Start, int End)> stretches = [];

    private ProtectedText()
    {
    }

    public static ProtectedText None { get; } = new();

    /// <exception cref="ArgumentOutOfRangeException">A range outside the block.</exception>
    public static ProtectedText Of(IReadOnlyList<Range> ranges, int length)
    {
        if (ranges.Count == 0)
            return None;
        var text = new ProtectedText();
        foreach (var (start, size) in ranges.Select(range => range.GetOffsetAndLength(length)).Where(range => range.Length > 0).Order())
            text.Add(start, start + size);
        return text;
    }

    public bool Overlaps(int start, int end)
    {
        if (stretches.Count == 0)
            return false;
        // The first stretch that ends after the start.
        var (low, high) = (0, stretches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (stretches[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < stretches.Count && stretches[low].Start < end;
    }

    private void Add(int start, int end)
    {
        if (stretches is [.., var last] && start <= last.End)
            stretches[^1] = (last.Start, Math.Max(last.End, end));
        else
            stretches.Add((start, end));
    }
}
