using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds choices on certain subjects without an answer for those who do not know, or fit nowhere.</summary>
public sealed class MissingAnswer(MissingAnswer.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Words in questions that not everybody can answer from a list.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Asks { get; init; }
        [Description("Words in an answer for everybody else.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Escapes { get; init; }
        [Description("With fewer answers, as yes and no, the list is taken to be complete.")]
        public required int MinAnswers { get; init; }
    }

    private readonly WordList asks = new(settings.Asks);
    private readonly WordList escapes = new(settings.Escapes);

    public override IEnumerable<Observation> Inspect(Page page) =>
        from question in Question.In(page)
        let answers = Answers.Of(question)
        where answers.Count >= settings.MinAnswers && asks.IsIn(question.Text) && !answers.Any(escapes.IsIn)
        // Of several boxes people may tick none, and an answer that may be left out leaves a way out too.
        where question.Fields[0].Type == "radio" || question.Fields[0] is { Type: "select", Required: true }
        select Observe.Control(question.Fields[0], ("label", question.Text));
}
