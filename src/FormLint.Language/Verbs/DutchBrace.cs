using FormLint.Language.Lexicons;
using FormLint.Language.Syntax;
using FormLint.Language.Words;

namespace FormLint.Language.Verbs;

/// <summary>
/// A finite form of worden, hebben, zijn or a modal with the participle or infinitive that ends its main clause, and a
/// verb with its particle. The first candidate counts: where it is the wrong one, the stretch is too short, not too long.
/// </summary>
internal sealed class DutchBrace(TaggedSentence sentence)
{
    private readonly DutchClause clause = new(sentence);
    private readonly List<string> lemmas = [];

    public IEnumerable<VerbBrace> Find()
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (clause.IsFinite(at) && !sentence.Is(at, "wordend") && !sentence.Is(at, "wordende") && clause.IsMainVerb(at)
                && clause.Find(at, sentence[at].Has(Trait.Modal) ? IsInfinitive : IsParticiple) is { Words: > 0 } verbs)
                yield return Between(at, verbs);
            else if (IsParticle(at) && SeparatedBefore(at) is { } separated)
                yield return separated;
        }
    }

    private bool IsParticiple(int at) =>
        sentence[at].Traits == Trait.None && sentence.HasTag(at, FormTags.PastParticiple) && clause.IsLast(at);

    private bool IsInfinitive(int at)
    {
        if (IsParticiple(at) && clause.IsFinite(at + 1))
            return true;
        if (sentence.IsAny(at, ["worden", "hebben", "zijn", "kunnen", "moeten", "mogen", "willen"]))
            return clause.IsLast(at) || sentence.HasTag(at + 1, FormTags.PastParticiple | FormTags.Infinitive);
        // "de kosten", "voor vragen": a plural.
        return sentence.HasTag(at, FormTags.Infinitive) && clause.IsLast(at)
            && (sentence[at].Traits & ~(Trait.Particle | Trait.InfinitiveMarker)) == Trait.None
            && (!sentence[at - 1].Has(Trait.Determiner | Trait.Preposition) || sentence.Is(at - 1, "te"));
    }

    // "mee aan die persoon", "afspraken over:": a preposition.
    private bool IsParticle(int at) =>
        sentence[at].Has(Trait.Particle) && clause.IsLast(at) && !sentence[at + 1].Has(Trait.Determiner) && sentence.Mark(at + 1) is not (':' or '(');

    /// <summary>"Vul … in": the particle and the infinitive make a verb that the dictionary has.</summary>
    private VerbBrace? SeparatedBefore(int particle)
    {
        for (var at = particle - 1; at >= 0 && at >= particle - DutchClause.Longest && !clause.IsFinite(at); at--)
        {
            if (IsHalfOfAdverb(at))
                return null;
            if (sentence.HasTag(at, FormTags.FiniteVerb) && IsVerbWith(at, particle))
                return !IsHalfOfAdverb(at - 1) && clause.IsMainVerb(at) && clause.Find(at, end => end == particle) is { Words: > 0 } reach ? Between(at, reach) : null;
        }

        return null;
    }

    /// <summary>"geeft er een antwoord op": half of "erop".</summary>
    private bool IsHalfOfAdverb(int at) => sentence.IsAny(at, ["er", "daar", "hier", "waar"]);

    private bool IsVerbWith(int verb, int particle)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        var lexicon = Lexicon.Of(LanguageCode.Nl)!;
        lemmas.Clear();
        lexicon.Lemmas(sentence.Folded(verb, buffer), lemmas);
        var prefix = sentence.Folded(particle, buffer).ToString();
        return lemmas.Any(lemma => (lexicon.Tags(prefix + lemma) & FormTags.Infinitive) != FormTags.None);
    }

    private VerbBrace Between(int first, DutchClause.Reach reach) => new(
        sentence[first].Start, sentence[reach.At].End - sentence[first].Start, Word(first), Word(reach.At), reach.Words);

    private string Word(int at) => sentence.Text.Substring(sentence[at].Start, sentence[at].Length);
}
