using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>A check that looks at texts only: it also runs where there is no page, on plain text and Markdown.</summary>
public abstract class TextCheck : PageCheck;

/// <summary>A text check that looks at one block after the other.</summary>
public abstract class BlockCheck : TextCheck
{
    public sealed override IEnumerable<Observation> Inspect(Page page) =>
        page.Blocks.Where(Prose.MayHoldSentences).SelectMany(block => Inspect(block, page.AnalysisOf(block)));

    protected abstract IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text);
}
