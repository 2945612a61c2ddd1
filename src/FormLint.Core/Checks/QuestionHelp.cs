using System.ComponentModel;
using System.Text.RegularExpressions;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds questions on certain subjects for which no text beside them says what people need to know.</summary>
public sealed class QuestionHelp : PageCheck
{
    public sealed record Settings
    {
        public required IReadOnlyList<Subject> Subjects { get; init; }
        [Description("true: only fields to write in, without a picker of their own.")]
        public required bool WrittenOnly { get; init; }
        [Description("Regular expression for a text that, anywhere on the page, helps with all its questions.")]
        public Regex? ForAll { get; init; }
    }

    public sealed record Subject
    {
        [Description("Words in the question.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Asks { get; init; }
        [Description("Words that make it another question.")]
        public IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Unless { get; init; } = new Dictionary<LanguageCode, IReadOnlyList<string>>();
        [Description("Regular expression for the help, in the question or beside it. In lower case, with straight apostrophes.")]
        public required Regex Help { get; init; }
    }

    private readonly Settings settings;
    private readonly List<(WordList Asks, WordList Unless, Regex Help)> subjects;

    public QuestionHelp(Settings settings)
    {
        this.settings = settings;
        subjects = [.. settings.Subjects.Select(subject => (new WordList(subject.Asks), new WordList(subject.Unless), subject.Help))];
    }

    public override IEnumerable<Observation> Inspect(Page page)
    {
        if (settings.ForAll is { } forAll && page.Outline.Blocks.Any(block => block.Role != BlockRole.Code && forAll.IsMatch(WordList.Fold(block.Text)))) yield break;
        foreach (var question in Question.In(page).Where(question => !settings.WrittenOnly || IsWritten(question)))
        {
            var known = subjects.Find(subject => subject.Asks.IsIn(question.Text) && !subject.Unless.IsIn(question.Text));
            if (known.Help is null || known.Help.IsMatch(WordList.Fold(Beside(question, page)))) continue;
            yield return Observe.Control(question.Fields[0], ("label", question.Text));
        }
    }

    private static bool IsWritten(Question question) =>
        question.Fields is [{ Type: "text" or "tel" or "number" or "textbox" or "spinbutton" }];

    /// <summary>The question, what is tied to it, and what stands between the field before it and the next question.</summary>
    private static string Beside(Question question, Page page)
    {
        var (first, last) = (question.Fields[0].Order, question.Fields[^1].Order);
        var before = page.Fields.LastOrDefault(field => field.Order < first)?.Order ?? int.MinValue;
        var after = page.Fields.FirstOrDefault(field => field.Order > last)?.Order ?? int.MaxValue;
        // Past the next label everything is about something else.
        var near = page.Outline.Blocks.Where(block => block.Order > before && block.Order < after && block.Role != BlockRole.Error)
            .TakeWhile(block => block.Order < last || block.Role is not (BlockRole.Label or BlockRole.Legend) || question.Text.Contains(block.Text, StringComparison.Ordinal))
            .Select(block => block.Text);
        var tied = question.Fields.SelectMany(field => (string?[])[field.Description == field.Error ? null : field.Description, field.Placeholder, field.Name, page.GroupName(field)]);
        return string.Join('\n', near.Concat(tied).Prepend(question.Text));
    }
}
