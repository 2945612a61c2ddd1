using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds paragraphs with more words or more sentences than the rule allows.</summary>
public sealed class ParagraphLength(ParagraphLength.Settings settings) : BlockCheck
{
    public sealed record Settings
    {
        public required int MaxWords { get; init; }
        public required int MaxSentences { get; init; }
    }

    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text)
    {
        var sentences = text.Sentences.Where(sentence => Prose.IsSentence(block, sentence)).ToList();
        var words = sentences.Sum(sentence => sentence.Words.Count);
        if (words > settings.MaxWords || sentences.Count > settings.MaxSentences)
            yield return Observe.Block(block, block.Text, ("words", words), ("sentences", sentences.Count)) with { Words = new TextRange(0, block.Text.Length), Block = block };
    }
}
