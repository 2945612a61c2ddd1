using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds clauses that a present participle opens: "ayant", "rekening houdend met".</summary>
public sealed class PresentParticiple : BlockCheck
{
    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text) =>
        from clause in text.ParticipleClauses
        select Observe.Words(block, text.SentenceAt(clause.Start), clause.Start, clause.Length);
}
