using FormLint.Language.Lexicons;
using FormLint.Language.Syntax;

namespace FormLint.Language.Verbs;

/// <summary>A present participle that opens a clause: "les personnes ayant un handicap", "rekening houdend met". Not "en cliquant", nor adjectives.</summary>
/// <param name="Start">UTF-16 units of the block; the range is the participle.</param>
/// <param name="Length">UTF-16 units.</param>
public readonly record struct ParticipleClause(int Start, int Length)
{
    private const FormTags NoClause = FormTags.Noun | FormTags.Adjective | FormTags.Adverb | FormTags.Preposition | FormTags.Conjunction | FormTags.FiniteVerb | FormTags.Infinitive;

    internal static IEnumerable<ParticipleClause> In(TaggedSentence sentence) =>
        from at in Enumerable.Range(0, sentence.Tokens.Length)
        where sentence.Language == LanguageCode.Fr ? IsFrench(sentence, at) : IsDutch(sentence, at)
        select new ParticipleClause(sentence[at].Start, sentence[at].Length);

    private static bool IsFrench(TaggedSentence sentence, int at)
    {
        if (sentence[at].Has(Trait.Mark | Trait.FixedParticiple) || !sentence.HasTag(at, FormTags.PresentParticiple))
            return false;
        if (sentence.Is(at, "étant"))
            return !sentence.Is(at + 1, "donné") && !IsGerund(sentence, at);
        if (sentence.Is(at, "ayant"))
            return !sentence.IsAny(at + 1, ["droit", "droits", "cause"]) && !IsGerund(sentence, at);
        return !sentence.HasTag(at, NoClause) && !IsGerund(sentence, at);
    }

    /// <summary>"en cliquant", "en vous connectant", "en n'y répondant".</summary>
    private static bool IsGerund(TaggedSentence sentence, int participle)
    {
        for (var at = participle - 1; at >= participle - 4; at--)
        {
            if (sentence.Is(at, "en"))
                return true;
            if (!sentence[at].Has(Trait.Clitic | Trait.Reflexive | Trait.Subject | Trait.Adverb))
                return false;
        }

        return false;
    }

    // Most Dutch forms in -end are adjectives and adverbs ("aansluitend op"): those that open clauses are a list.
    private static bool IsDutch(TaggedSentence sentence, int at) =>
        sentence[at].Has(Trait.OpeningParticiple)
        && (sentence.IsAny(at, ["zijnde", "hebbende"]) || sentence[at + 1].Has(Trait.Preposition) || sentence.Is(at + 1, "dat"));
}
