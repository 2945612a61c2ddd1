using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds the texts of a form by what they are for.</summary>
public static class PageParts
{
    /// <summary>The texts that are one of the parts, in the order of the page.</summary>
    public static IEnumerable<TextBlock> Of(Page page, IReadOnlyList<PagePart> parts)
    {
        var found = new HashSet<TextBlock>(ReferenceEqualityComparer.Instance);
        foreach (var part in parts) found.UnionWith(Of(page, part));
        return found.OrderBy(block => block.Order);
    }

    private static IEnumerable<TextBlock> Of(Page page, PagePart part) => part switch
    {
        PagePart.Field => Question.In(page).Where(question => !question.IsChoice).Select(question => question.Block),
        PagePart.Group => Question.In(page).Where(question => question.IsChoice).Select(question => question.Block),
        PagePart.Checkbox => Choices(page, "checkbox").Concat(Choices(page, "switch")),
        PagePart.Radio => Choices(page, "radio"),
        PagePart.Submit => Submits(page),
        PagePart.Option => page.Blocks.Where(block => block.Role == BlockRole.Option),
        PagePart.Hint => InRole(page, BlockRole.Hint),
        PagePart.Error => InRole(page, BlockRole.Error),
        // A link that is spoken in other words tells those who hear it where it leads.
        PagePart.Link => page.Blocks.Where(block => block is { Role: BlockRole.Link, SpokenAs: null }),
        PagePart.Heading => InRole(page, BlockRole.Heading),
        PagePart.Label => InRole(page, BlockRole.Label),
        PagePart.Legend => InRole(page, BlockRole.Legend),
        PagePart.Button => InRole(page, BlockRole.Button),
        PagePart.Paragraph => InRole(page, BlockRole.Paragraph),
        PagePart.ListItem => InRole(page, BlockRole.ListItem),
        PagePart.TableCell => InRole(page, BlockRole.TableCell),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, null),
    };

    private static IEnumerable<TextBlock> InRole(Page page, BlockRole role) => page.Blocks.Where(block => block.Role == role && !block.Inline);

    private static IEnumerable<TextBlock> Choices(Page page, string type)
    {
        var texts = new NearestText(page);
        return page.Fields.Where(field => field.Type == type).Select(field => texts.Of(field.LabelText ?? field.Name, field)).OfType<TextBlock>();
    }

    // A button whose spoken name says more than its text is not in the way of anybody who hears it: only equal names count.
    private static IEnumerable<TextBlock> Submits(Page page)
    {
        var names = page.Controls.Where(control => control is { Type: "submit" or "image", Form: not null, Landmark: not ("search" or "navigation") })
            .Select(control => control.Name.Trim()).ToHashSet(StringComparer.Ordinal);
        return page.Blocks.Where(block => block is { Role: BlockRole.Button, Inline: false } && names.Contains(block.Text.Trim()));
    }
}
