using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds labels that ask several things at once: two question marks, or a semicolon between two requests.</summary>
public sealed class SeveralQuestions : PageCheck
{
    public override IEnumerable<Observation> Inspect(Page page) =>
        from question in Question.In(page)
        let sentences = page.SentencesOf(question.Block)
        where sentences.Count(sentence => IsQuestion(question.Block, sentence)) > 1 || question.Block.Text.TrimEnd(' ', ';').Contains(';', StringComparison.Ordinal)
        select Observe.Block(question.Block, question.Text, ("label", question.Text));

    private static bool IsQuestion(TextBlock block, Language.Sentence sentence) =>
        block.Text.AsSpan(sentence.Start, sentence.Length).TrimEnd(" *)") is [.., '?'];
}
