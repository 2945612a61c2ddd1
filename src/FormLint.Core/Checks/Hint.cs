using FormLint.Core.Model;

namespace FormLint.Core.Checks;

internal static class Hint
{
    /// <summary>The explanations tied to fields, each once, each with its pieces.</summary>
    public static IEnumerable<IReadOnlyList<TextBlock>> In(Page page)
    {
        var blocks = page.Blocks.Where(block => block is { Role: BlockRole.Hint, Inline: false }).ToList();
        return from selector in page.Fields.SelectMany(field => field.DescribedBy).Distinct(StringComparer.Ordinal)
               let pieces = blocks.FindAll(block => IsIn(block, selector))
               where pieces.Count > 0
               select pieces;
    }

    public static bool IsIn(TextBlock block, string selector) =>
        block.Selector == selector || block.Selector.StartsWith(selector + " > ", StringComparison.Ordinal);
}
