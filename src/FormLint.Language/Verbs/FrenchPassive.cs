using FormLint.Language.Lexicons;
using FormLint.Language.Syntax;
using FormLint.Language.Words;

namespace FormLint.Language.Verbs;

/// <summary>
/// A form of être with the participle of a verb that takes a direct object. Between the two only words that can stand
/// there: adverbs, an inverted pronoun. See section 6.6 of the design.
/// </summary>
internal sealed class FrenchPassive(TaggedSentence sentence)
{
    // "a, dans la plupart des cas, été traité": no more than this stands between a verb and its participle.
    private const int Farthest = 8;

    public IEnumerable<Passive> Find()
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (!sentence[at].Has(Trait.Auxiliary) || IsReflexive(at) || IsSummer(at) || ParticipleAfter(at) is not (> 0 and var participle))
                continue;
            var modal = ModalBefore(at);
            var start = sentence[modal ?? at].Start;
            yield return new Passive(start, sentence[participle].End - start, Agent.After(sentence, participle), modal is not null);
        }
    }

    /// <summary>"s'est inscrit", "nous nous sommes inscrits": the subject acts.</summary>
    private bool IsReflexive(int at)
    {
        // "il m'a été changé": the pronoun belongs to avoir.
        if (sentence.Is(at, "été"))
            return false;
        var before = at - 1;
        while (sentence.IsAny(before, ["y", "en"]))
            before--;
        if (sentence[before].Has(Trait.Reflexive))
            return true;
        return sentence.IsAny(before, ["nous", "vous"]) && sentence.IsAny(before - 1, ["nous", "vous"]);
    }

    /// <summary>"été" is the season unless a form of avoir stands before it.</summary>
    private bool IsSummer(int at)
    {
        if (!sentence.Is(at, "été"))
            return false;
        for (var before = at - 1; before >= 0 && before >= at - Farthest; before--)
        {
            if (sentence[before].Has(Trait.Have))
                return false;
            if (sentence[before].Has(Trait.Determiner | Trait.Preposition) && !sentence[before].Has(Trait.Adverb))
                return before == at - 1;
        }

        return true;
    }

    /// <summary>The index of the participle that makes the form at the index a passive; -1 when there is none.</summary>
    private int ParticipleAfter(int auxiliary)
    {
        for (var at = auxiliary + 1; at <= auxiliary + Farthest; at++)
        {
            var token = sentence[at];
            if (token.Has(Trait.Mark))
            {
                at = Inserted(at, isFirst: at == auxiliary + 1);
                if (at < 0)
                    return -1;
                continue;
            }

            if (token.Length == 0 || sentence.Is(at, "été"))
                return -1;
            if (sentence.AdverbPhraseAt(at) is > 0 and var words)
            {
                at += words - 1;
                continue;
            }

            if (!token.Has(Trait.Adverb) && TagsOf(at) is var tags && (tags & FormTags.PastParticiple) != FormTags.None)
                return IsPassive(auxiliary, at, tags) ? at : -1;
            if (!CanStandBetween(at))
                return -1;
        }

        return -1;
    }

    /// <summary>The last token of what may stand inside a verb: an opening quote, or "…, en effet, …"; -1 for any other mark.</summary>
    private int Inserted(int mark, bool isFirst)
    {
        switch (sentence.Text[sentence[mark].Start])
        {
            case '«' or '“' or '"':
                return mark;
            case ',' when isFirst:
                for (var at = mark + 1; at <= mark + Farthest; at++)
                {
                    if (sentence[at].Has(Trait.Mark))
                        return sentence.Text[sentence[at].Start] == ',' ? at : -1;
                }

                return -1;
            default:
                return -1;
        }
    }

    private bool CanStandBetween(int at)
    {
        var token = sentence[at];
        if (token.Has(Trait.Adverb | Trait.Inverted))
            return true;
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        var word = sentence.Folded(at, buffer);
        return word.EndsWith("ment", StringComparison.Ordinal) && (TagsOf(at) & FormTags.Noun) == FormTags.None;
    }

    private bool IsPassive(int auxiliary, int participle, FormTags tags)
    {
        if ((tags & FormTags.Transitive) == FormTags.None || sentence[participle].Has(Trait.NotPassive))
            return false;
        if (participle - 1 > auxiliary && IsDegree(participle - 1, auxiliary))
            return false;
        // "étant donné que", "soit dit en passant".
        if (sentence.Is(auxiliary, "étant") && sentence.Is(participle, "donné"))
            return false;
        // "est connu sous le nom de": somebody calls it so.
        return !sentence[participle].Has(Trait.State) || !sentence[auxiliary].Has(Trait.Present)
            || sentence.Is(participle + 1, "sous") || Agent.After(sentence, participle);
    }

    /// <summary>"très", "plus" without "ne": the participle tells how something is.</summary>
    private bool IsDegree(int at, int auxiliary) =>
        sentence[at].Has(Trait.Degree) || (sentence.IsAny(at, ["plus", "moins"]) && !sentence.IsAny(auxiliary - 1, ["ne", "n'"]) && !sentence.IsAny(auxiliary - 2, ["ne", "n'"]));

    private int? ModalBefore(int auxiliary)
    {
        if (!sentence.Is(auxiliary, "être"))
            return null;
        for (var at = auxiliary - 1; at >= 0 && at >= auxiliary - 4; at--)
        {
            if (sentence[at].Has(Trait.Modal))
                return at;
            // "peut vous être demandée"
            if (!CanStandBetween(at) && !sentence[at].Has(Trait.Clitic) && !sentence.IsAny(at, ["nous", "vous"]))
                return null;
        }

        return null;
    }

    private FormTags TagsOf(int index)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        return Lexicon.Of(LanguageCode.Fr)!.Tags(sentence.Folded(index, buffer));
    }
}
