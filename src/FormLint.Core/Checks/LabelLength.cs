using System.ComponentModel;
using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds labels and questions with more words than the rule allows, all their sentences together.</summary>
public sealed class LabelLength(LabelLength.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Most words.")]
        public required int MaxWords { get; init; }
        [Description("true: texts with a question mark, above fields and choices; false: the other labels, of fields only.")]
        public required bool Questions { get; init; }
        [Description("A single sentence of more words is left to the rule on long sentences.")]
        public required int LongSentence { get; init; }
    }

    public override IEnumerable<Observation> Inspect(Page page) =>
        from question in Question.In(page)
        where question.Text.Contains('?', StringComparison.Ordinal) == settings.Questions && (settings.Questions || !question.IsChoice)
        let sentences = page.SentencesOf(question.Block)
        let words = sentences.Sum(sentence => sentence.Words.Count)
        where words > settings.MaxWords && sentences.All(sentence => sentence.Words.Count <= settings.LongSentence)
        select Observe.Block(question.Block, question.Text, ("words", words));
}
