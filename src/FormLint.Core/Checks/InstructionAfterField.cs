using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds explanations that stand below the field or the button they are about: read too late, or never.</summary>
public sealed class InstructionAfterField(InstructionAfterField.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Words by which a text that is not tied to a field shows that it explains how to fill it in.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Instructions { get; init; }
        [Description("More such words for a text that follows the button which ends the form.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> AfterButton { get; init; }
    }

    private readonly WordList instructions = new(settings.Instructions);
    private readonly WordList afterButton = new(settings.AfterButton);

    public override IEnumerable<Observation> Inspect(Page page)
    {
        var controls = page.Controls.ToList();
        var blocks = page.Outline.Blocks.Where(block => !block.Inline && block.Role is BlockRole.Hint or BlockRole.Paragraph or BlockRole.ListItem).ToList();
        for (var i = 0; i < controls.Count; i++)
        {
            var control = controls[i];
            if (!control.IsTextual && control.Type is not ("select" or "file" or "submit")) continue;
            var next = i + 1 < controls.Count ? controls[i + 1].Order : int.MaxValue;
            var late = blocks.FirstOrDefault(block => block.Order > control.Order && block.Order < next && IsBelow(block, control)
                && block.Landmark is null or "main" or "form" && IsAbout(block, control, page));
            if (late is not null) yield return Observe.Block(late, late.Text, ("label", control.Name));
        }
    }

    private bool IsAbout(TextBlock block, FormControl control, Page page)
    {
        if (block.Role == BlockRole.Hint) return !control.IsButton && control.DescribedBy.Any(selector => block.Selector == selector || block.Selector.StartsWith(selector + " > ", StringComparison.Ordinal));
        // Past a heading or a label something else begins.
        var between = page.Outline.Blocks.Any(other => other.Order > control.Order && other.Order < block.Order
            && other.Role is BlockRole.Heading or BlockRole.Label or BlockRole.Legend);
        return !between && (instructions.IsIn(block.Text) || (control.Type == "submit" && afterButton.IsIn(block.Text)));
    }

    private static bool IsBelow(TextBlock block, FormControl control) =>
        block.Box is null || control.Box is null || block.Box.Y >= control.Box.Y + (control.Box.Height / 2);
}
