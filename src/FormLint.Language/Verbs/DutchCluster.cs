using FormLint.Language.Lexicons;
using FormLint.Language.Syntax;

namespace FormLint.Language.Verbs;

/// <summary>A finite form, its participle before or behind it, and infinitives: "verwacht kan worden", "zou kunnen hebben betaald".</summary>
internal sealed class DutchCluster(TaggedSentence sentence)
{
    private const FormTags Verb = FormTags.PastParticiple | FormTags.Infinitive;

    private readonly DutchClause clause = new(sentence);

    public IEnumerable<VerbCluster> Find()
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (!Opens(at))
                continue;
            var (last, verbs, auxiliaries) = Run(at);
            // Plurals look like infinitives: two auxiliaries among them make it sure.
            if (verbs > 2 && auxiliaries > 1 && clause.IsLast(last))
                yield return new VerbCluster(sentence[at].Start, sentence[last].End - sentence[at].Start, verbs);
            at = last;
        }
    }

    /// <summary>Not the second word of a main clause, which is no part of what stands at its end; nor "zijn" before a noun, nor a noun such as "leven" or a participle before one.</summary>
    private bool Opens(int at)
    {
        if (sentence.Is(at, "zijn") && !clause.IsFinite(at))
            return false;
        return IsAuxiliary(at) ? !clause.IsMainVerb(at) : IsAuxiliary(at + 1) && sentence[at].Traits == Trait.None && (sentence.Tags(at) & (FormTags.PastParticiple | FormTags.Noun)) == FormTags.PastParticiple;
    }

    private (int Last, int Verbs, int Auxiliaries) Run(int first)
    {
        var (last, verbs, auxiliaries, isFinite) = (first, 0, 0, false);
        for (var at = first; IsVerb(at) || (at > first && sentence.Is(at, "te")); at++)
        {
            if (sentence.Is(at, "te"))
                continue;
            // A second finite form is the verb of another clause.
            if (isFinite && IsOnlyFinite(at))
                break;
            isFinite |= IsOnlyFinite(at);
            (last, verbs, auxiliaries) = (at, verbs + 1, auxiliaries + (IsAuxiliary(at) ? 1 : 0));
        }

        return (last, verbs, auxiliaries);
    }

    private bool IsVerb(int at) => IsAuxiliary(at) || (sentence[at].Traits == Trait.None && sentence.HasTag(at, Verb));

    private bool IsAuxiliary(int at) => sentence[at].Has(DutchClause.Finite | Trait.InfinitiveMarker) && !sentence.Is(at, "te");

    private bool IsOnlyFinite(int at) =>
        IsAuxiliary(at) && !sentence.IsAny(at, ["worden", "hebben", "zijn", "kunnen", "moeten", "mogen", "willen", "zullen", "dienen", "hoeven", "laten", "gaan", "blijven", "komen"]);
}
