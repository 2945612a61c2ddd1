using FormLint.Language.Lexicons;
using FormLint.Language.Syntax;
using FormLint.Language.Words;

namespace FormLint.Language.Verbs;

/// <summary>
/// A form of worden with a past participle of its clause; "zijn" with a participle is mostly the perfect tense and is
/// left out. See section 6.7 of the design.
/// </summary>
internal sealed class DutchPassive(TaggedSentence sentence)
{
    private const int MiddleField = 25;

    // A bound, so that a text of opening brackets costs no more than any other.
    private const int LongestInsertion = 60;

    public IEnumerable<Passive> Find()
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (!sentence[at].Has(Trait.Auxiliary))
                continue;
            var governor = Governor(at);
            var participle = ParticipleOf(at, isInfinitive: governor >= 0);
            if (participle < 0)
                continue;
            var isModal = governor >= 0 && sentence[governor].Has(Trait.Modal);
            var first = Math.Min(Math.Min(at, participle), isModal ? governor : at);
            var last = Math.Max(Math.Max(at, participle), isModal ? governor : at);
            yield return new Passive(sentence[first].Start, sentence[last].End - sentence[first].Start, Agent.In(sentence, first, last), isModal);
        }
    }

    private int ParticipleOf(int auxiliary, bool isInfinitive)
    {
        var before = ParticipleBefore(auxiliary);
        if (before >= 0 && !Is(before, FormTags.Noun))
            return before;
        // "De nieuwe bedragen worden aangepast": a noun as long as there is another participle.
        var after = ParticipleAfter(auxiliary, isInfinitive);
        return after >= 0 || before <= 0 || sentence[before - 1].Has(Trait.Determiner) ? after : before;
    }

    /// <summary>The modal, or the "te" or "gaan", that makes "worden" an infinitive; -1 when it is a finite form.</summary>
    private int Governor(int auxiliary)
    {
        if (!sentence.Is(auxiliary, "worden"))
            return -1;
        if (sentence.Is(auxiliary - 1, "te"))
            return auxiliary - 1;
        for (var at = auxiliary - 1; at >= 0 && at >= auxiliary - MiddleField; at--)
        {
            if (IsClauseEnd(at))
                break;
            if (sentence[at].Has(Trait.Modal) || (sentence[at].Has(Trait.InfinitiveMarker) && !sentence.Is(at, "te")))
                return at;
        }

        // "dat de aanvraag behandeld worden zal"
        return sentence[auxiliary + 1].Has(Trait.Modal) ? auxiliary + 1 : -1;
    }

    /// <summary>The order of subordinate clauses and infinitives: "ingevuld wordt", "goedgekeurd kan worden", "ingevuld te worden", "vermeden had kunnen worden".</summary>
    private int ParticipleBefore(int auxiliary)
    {
        for (var at = auxiliary - 1; at >= auxiliary - 4 && at >= 0; at--)
        {
            if (IsParticiple(at))
                return IsAttributive(at, before: auxiliary) ? -1 : at;
            if (!sentence[at].Has(Trait.Modal | Trait.InfinitiveMarker | Trait.Have))
                return -1;
        }

        return -1;
    }

    private int ParticipleAfter(int auxiliary, bool isInfinitive)
    {
        var farthest = auxiliary + (isInfinitive ? 4 : MiddleField);
        for (var at = auxiliary + 1; at <= farthest && at < sentence.Tokens.Length; at++)
        {
            if (sentence[at].Has(Trait.Mark))
            {
                at = After(at);
                if (at < 0)
                    return -1;
                continue;
            }

            if (IsParticiple(at) && !IsAttributive(at, before: -1) && !IsFinite(at))
                return at;
        }

        return -1;
    }

    /// <summary>The last token of what a mark puts between, a parenthesis or a clause between commas; -1 when the clause ends here.</summary>
    private int After(int mark)
    {
        switch (sentence.Text[sentence[mark].Start])
        {
            case '(':
                return Closing(mark, ')');
            case ',' when sentence[mark + 1].Has(Trait.Subordinator):
                return Closing(mark, ',');
            case ',' or '"' or '“' or '”' or '„' or '«' or '»' or '/':
                return mark;
            default:
                return -1;
        }
    }

    private int Closing(int mark, char close)
    {
        for (var at = mark + 1; at <= mark + LongestInsertion && at < sentence.Tokens.Length; at++)
        {
            if (sentence[at].Has(Trait.Mark) && sentence.Text[sentence[at].Start] == close)
                return at;
        }

        return -1;
    }

    private bool IsClauseEnd(int at) =>
        sentence[at].Has(Trait.Mark) && sentence.Text[sentence[at].Start] is not ('"' or '“' or '”' or '„' or '«' or '»' or '(' or ')' or '/');

    /// <summary>"een geslaagd huwelijk": belongs to the noun behind it.</summary>
    private bool IsAttributive(int participle, int before)
    {
        var next = sentence[participle + 1];
        return participle + 1 != before && sentence[participle - 1].Has(Trait.Determiner) && next.Length > 0 && next.Traits == Trait.None;
    }

    /// <summary>"verkoopt de winkel": a present tense that looks like a participle has its subject or object behind it.</summary>
    private bool IsFinite(int at) =>
        sentence[at + 1].Has(Trait.Determiner | Trait.Subject) && !sentence[at + 1].Has(Trait.Relative | Trait.Conjunction) && !LooksOnlyLikeParticiple(at);

    private bool LooksOnlyLikeParticiple(int at)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        var word = sentence.Folded(at, buffer);
        return word.EndsWith("d", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal) || word.StartsWith("ge", StringComparison.Ordinal);
    }

    private bool IsParticiple(int at) => sentence[at] is { Length: > 0, Traits: Trait.None } && Is(at, FormTags.PastParticiple);

    private bool Is(int at, FormTags tag)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        return (Lexicon.Of(LanguageCode.Nl)!.Tags(sentence.Folded(at, buffer)) & tag) != FormTags.None;
    }
}
