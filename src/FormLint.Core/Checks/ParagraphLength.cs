using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds paragraphs with more words or more sentences than the rule allows.</summary>
public sealed class ParagraphLength(ParagraphLength.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        public required int MaxWords { get; init; }
        public required int MaxSentences { get; init; }
    }

    public override IEnumerable<Observation> Inspect(Page page)
    {
        foreach (var block in page.Blocks.Where(Prose.MayHoldSentences))
        {
            var sentences = page.SentencesOf(block).Where(sentence => Prose.IsSentence(block, sentence)).ToList();
            var words = sentences.Sum(sentence => sentence.Words.Count);
            if (words > settings.MaxWords || sentences.Count > settings.MaxSentences)
                yield return Observe.Block(block, block.Text, ("words", words), ("sentences", sentences.Count));
        }
    }
}
