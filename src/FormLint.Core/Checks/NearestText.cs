using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds on the page the text that names a control.</summary>
internal sealed class NearestText(Page page)
{
    // A label that stands in pieces is looked for close to its field.
    private const int Close = 6;

    private readonly ILookup<string, TextBlock> byText = page.Blocks.Where(block => !block.Inline).ToLookup(block => block.Text.Trim(), StringComparer.Ordinal);
    private readonly List<TextBlock> labels = [.. page.Blocks.Where(block => block is { Role: BlockRole.Label or BlockRole.Legend, Inline: false })];

    /// <summary>Null when the text is not on the page, or in a language the rule is not for.</summary>
    public TextBlock? Of(string text, FormControl control) =>
        byText[text.Trim()].MinBy(block => Math.Abs(block.Order - control.Order))
        ?? labels.Where(block => Math.Abs(block.Order - control.Order) <= Close && text.StartsWith(block.Text.Trim(), StringComparison.Ordinal))
            .MinBy(block => Math.Abs(block.Order - control.Order));
}
