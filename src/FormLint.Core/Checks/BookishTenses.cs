using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds verbs in a tense that people write and do not say: "fut", "aurez rempli".</summary>
public sealed class BookishTenses : BlockCheck
{
    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text) =>
        from verb in text.BookishTenses
        where !text.Quotations.Any(quoted => quoted.Start.Value <= verb.Start && verb.Start < quoted.End.Value)
        select Observe.Words(block, text.SentenceAt(verb.Start), verb.Start, verb.Length);
}
