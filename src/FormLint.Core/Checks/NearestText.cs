using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds on the page the text that names a control.</summary>
internal sealed class NearestText
{
    // A label that stands in pieces is looked for close to its field.
    private const int Close = 6;

    private readonly Dictionary<string, List<TextBlock>> byText;
    private readonly List<TextBlock> labels;

    public NearestText(Page page)
    {
        byText = page.Blocks.Where(block => !block.Inline).GroupBy(block => block.Text.Trim(), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);
        labels = [.. page.Blocks.Where(block => block is { Role: BlockRole.Label or BlockRole.Legend, Inline: false })];
    }

    /// <summary>Null when the text is not on the page, or in a language the rule is not for.</summary>
    public TextBlock? Of(string text, FormControl control)
    {
        if (byText.TryGetValue(text.Trim(), out var same))
        {
            var next = FirstFrom(same, control.Order);
            return next == same.Count || (next > 0 && control.Order - same[next - 1].Order <= same[next].Order - control.Order) ? same[next - 1] : same[next];
        }
        var near = labels.Skip(FirstFrom(labels, control.Order - Close)).TakeWhile(block => block.Order <= control.Order + Close);
        return near.Where(block => text.StartsWith(block.Text.Trim(), StringComparison.Ordinal)).MinBy(block => Math.Abs(block.Order - control.Order));
    }

    // Blocks stand in the order of the page: a form of thousands of equal answers stays fast.
    private static int FirstFrom(List<TextBlock> blocks, int order)
    {
        var (low, high) = (0, blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].Order < order) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
