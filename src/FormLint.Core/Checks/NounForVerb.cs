using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds acts said with a noun on an empty verb: "procéder à la vérification", "het invullen van".</summary>
public sealed class NounForVerb : BlockCheck
{
    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text) =>
        from found in text.Nominalisations
        select Observe.Words(block, text.SentenceAt(found.Start), found.Start, found.Length, ("instead", found.Verb));
}
