using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds choices whose question is a long title: no question mark, and no word that tells what to do.</summary>
public sealed class StatementsAsQuestions(StatementsAsQuestions.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("A title of so many words says enough.")]
        public required int MaxWords { get; init; }
        [Description("Words that tell what to do.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Instructions { get; init; }
        [Description("First words of a sentence that the choices end.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Beginnings { get; init; }
    }

    private readonly WordList instructions = new(settings.Instructions);
    private readonly WordList beginnings = new(settings.Beginnings);

    public override IEnumerable<Observation> Inspect(Page page) =>
        from question in Question.In(page)
        where IsOneChoice(question) && !question.Text.Contains('?', StringComparison.Ordinal)
        let words = page.SentencesOf(question.Block).Sum(sentence => sentence.Words.Count)
        where words > settings.MaxWords && !instructions.IsIn(question.Text) && !beginnings.Starts(question.Text)
        select Observe.Block(question.Block, question.Text, ("label", question.Text));

    // Boxes with names of their own may be settings, under a title.
    private static bool IsOneChoice(Question question) =>
        question.IsChoice && (question.Fields[0].Type == "radio" || question.Fields.All(field => field.HtmlName == question.Fields[0].HtmlName));
}
