using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds sentences with more words than the rule allows.</summary>
public sealed class SentenceLength(SentenceLength.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Most words a sentence may have.")]
        public required int MaxWords { get; init; }
    }

    public override IEnumerable<Observation> Inspect(Page page) =>
        from block in page.Blocks.Where(Prose.MayHoldSentences)
        from sentence in page.SentencesOf(block)
        where sentence.Words.Count > settings.MaxWords && Prose.IsSentence(block, sentence)
        select Observe.Block(block, block.Text.Substring(sentence.Start, sentence.Length), ("words", sentence.Words.Count));
}
