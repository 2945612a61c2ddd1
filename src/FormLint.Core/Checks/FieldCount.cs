using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds pages that ask for too much at once. Choices that belong together count as one question.</summary>
public sealed class FieldCount(FieldCount.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Most questions on one page.")]
        public required int MaxFields { get; init; }
        [Description("Labels of the boxes of one date: together they are one question.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> DateParts { get; init; }
    }

    private readonly WordList dateParts = new(settings.DateParts);

    public override IEnumerable<Observation> Inspect(Page page)
    {
        var questions = page.Fields.Where(field => field.Form is not null || field.Group is not null)
            .DistinctBy(QuestionOf).ToList();
        if (questions.Count > settings.MaxFields) yield return Observe.WholePage(page.Snapshot, page.Snapshot.Title, ("fields", questions.Count));
    }

    private string QuestionOf(FormControl field) => field.Group is { } date && dateParts.Is(FieldLabel.Plain(field.Name)) ? $"date {date}"
        : field.IsChoice && field.Group is { } group ? $"group {group} {field.Type}"
        : field.Type == "radio" && field.HtmlName is { } name ? $"radio {name}" : field.Selector;
}
