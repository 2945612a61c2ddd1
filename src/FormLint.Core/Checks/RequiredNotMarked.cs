using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds fields that must be filled in although nothing on the screen says so.</summary>
public sealed class RequiredNotMarked(RequiredNotMarked.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Words that mark a required field.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Required { get; init; }
        [Description("Words that mark an optional field: where these are used, unmarked means required.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Optional { get; init; }
    }

    private readonly WordList required = new(settings.Required);
    private readonly WordList optional = new(settings.Optional);

    public override IEnumerable<Observation> Inspect(Page page)
    {
        if (page.Outline.Blocks.Any(block => optional.IsIn(block.Text) || IsGeneralNotice(block))) return [];
        return from question in page.Fields.GroupBy(QuestionOf)
               where question.Any(field => field.Required) && !question.Any(field => IsMarked(field.LabelText ?? field.Name)
                   || IsMarked(field.Description) || IsMarked(page.GroupName(field)))
               let first = question.First()
               where first.Name.Length > 0
               select Observe.Control(first, ("label", first.Name));
    }

    // Radio buttons of one name in one form are one question: one that is required makes it so, and it is said once.
    private static (int?, string?, int) QuestionOf(FormControl field) =>
        field is { Type: "radio", HtmlName: { } name } ? (field.Form, name, -1) : (null, null, field.Order);

    // "All fields are required": a sentence of its own, not the label of one field, and without an asterisk to look for.
    private bool IsGeneralNotice(TextBlock block) =>
        block.Role is BlockRole.Paragraph or BlockRole.ListItem or BlockRole.Hint && required.IsIn(block.Text) && !FieldLabel.HasAsterisk(block.Text);

    private bool IsMarked(string? text) => FieldLabel.HasAsterisk(text) || required.IsIn(text);
}
