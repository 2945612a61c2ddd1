using FormLint.Core.Model;

namespace FormLint.Core.Checks;

internal static class FieldErrors
{
    /// <summary>Each message that is tied to a field, with that field; of choices, with the first.</summary>
    public static IEnumerable<(TextBlock Block, FormControl Field)> In(Page page)
    {
        var fields = page.Fields.Where(field => field.Error is not null).ToList();
        return from block in page.Blocks
               where block is { Role: BlockRole.Error, Inline: false }
               let field = fields.Find(field => field.Error!.Contains(block.Text.Trim(), StringComparison.Ordinal))
               where field is not null
               select (block, field);
    }
}
