using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds two negations that act on each other: "n'est pas impossible", "niet zonder".</summary>
public sealed class DoubleNegations : BlockCheck
{
    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text) =>
        text.DoubleNegations.Select(found => Observe.Words(block, text.SentenceAt(found.Start), found.Start, found.Length));
}
