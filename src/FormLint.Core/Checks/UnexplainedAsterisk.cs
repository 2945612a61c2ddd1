using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds pages that mark fields with an asterisk and nowhere say what it means.</summary>
public sealed class UnexplainedAsterisk(UnexplainedAsterisk.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Words that, beside an asterisk, explain it.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Required { get; init; }
    }

    private readonly WordList required = new(settings.Required);

    public override IEnumerable<Observation> Inspect(Page page)
    {
        if (page.Outline.Blocks.Any(block => FieldLabel.HasAsterisk(block.Text) && required.IsIn(block.Text))) yield break;
        var marked = page.Fields.Where(field => FieldLabel.HasAsterisk(field.LabelText ?? field.Name) || FieldLabel.HasAsterisk(page.GroupName(field))).ToList();
        if (marked.Count > 0) yield return Observe.Control(marked[0], ("fields", marked.Count));
        else if (page.Fields.Any() && page.Outline.Blocks.FirstOrDefault(LooksLikeLabel) is { } label) yield return Observe.Block(label, label.Text, ("fields", 1));
    }

    // A text beside a field that is not tied to it: short, and it ends with the mark.
    private static bool LooksLikeLabel(TextBlock block) =>
        block is { Inline: false, Text.Length: <= 80, Landmark: null or "main" or "form" } && block.Text.TrimEnd() is [.., '*' or '∗'] && block.Text.Any(char.IsLetter);
}
