using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>
/// Finds negative questions that people have to answer. "Vous n'avez pas de compte ? Créez-en un." is none: it only says
/// for whom the next sentence is.
/// </summary>
public sealed class NegativeQuestions(NegativeQuestions.Settings settings) : TextCheck
{
    public sealed record Settings
    {
        [Description("Words that answer with yes or no: a text that follows a question and is made of them shows that it has to be answered.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Answers { get; init; }
    }

    private readonly WordList answers = new(settings.Answers);

    public override IEnumerable<Observation> Inspect(Page page) =>
        from block in page.Blocks
        where Prose.MayHoldSentences(block) || block is { Role: BlockRole.Heading, Inline: false }
        let text = page.AnalysisOf(block)
        from question in text.NegativeQuestions
        let sentence = text.SentenceAt(question.Start)
        where IsLast(text, sentence) && IsToAnswer(page, block)
        select Observe.Words(block, sentence, question.Start, question.Length);

    /// <summary>What follows in the block, if anything, is a mark, a remark in brackets or the answers: "Oui / Non".</summary>
    private bool IsLast(TextAnalysis text, Sentence sentence)
    {
        var rest = text.Text.AsSpan(sentence.End).Trim().ToString();
        return !rest.Any(char.IsLetter) || rest is ['(', .., ')'] || answers.IsIn(rest);
    }

    private bool IsToAnswer(Page page, TextBlock block)
    {
        if (block.Role is BlockRole.Label or BlockRole.Legend) return true;
        if (block.Role is BlockRole.Hint or BlockRole.Error) return false;
        var text = page.Outline.Blocks.FirstOrDefault(next => next.Order > block.Order && !next.Inline);
        var field = page.Fields.FirstOrDefault(next => next.Order > block.Order);
        if (field is not null && (text is null || field.Order < text.Order)) return field.IsChoice || field.Type == "select";
        if (text is not null) return answers.IsIn(text.Text) && text.Text.Length <= LongestAnswer;
        // Text without a form: a question that stands alone is asked.
        return block.Role != BlockRole.Heading && !page.Fields.Any();
    }

    // "Oui, j'ai des revenus"; a longer text explains.
    private const int LongestAnswer = 40;
}
