using FormLint.Language.Syntax;

namespace FormLint.Language.Negations;

/// <summary>Pairs of words, by index, that deny each other: "niet … zonder", "niet onmogelijk", "niet mogelijk om niet", "nooit geen".</summary>
internal sealed class DutchDoubleNegation(NegatedSentence sentence)
{
    // "niet mogelijk om de aanvraag niet": further away "niet" denies a clause of its own.
    private const int Farthest = 5;

    // A clause that goes on for longer has two negations too far apart to meet.
    private const int LongestClause = 30;

    public IEnumerable<(int First, int Last)> Find()
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.Has(at, NegativeWord.Negator) && !DutchNegator.IsLifted(sentence, at) && Second(at) is > 0 and var last)
                yield return (at, last);
        }
    }

    private int Second(int negator)
    {
        if (sentence.IsAny(negator + 1, ["niet", "geen"]))
            return negator + 1;
        var next = sentence.AfterAdverbs(negator + 1);
        if (sentence.Has(next, NegativeWord.Denied) && !sentence.Is(negator, "geen"))
            return next;
        if (sentence.Has(next, NegativeWord.Judgement))
            return NegatedInfinitive(next + 1);
        for (var at = negator + 1; at <= negator + LongestClause && at < sentence.Count && !EndsClause(negator, at); at++)
        {
            if (IsWithout(at))
                return at;
        }

        return -1;
    }

    /// <summary>"om niet te antwoorden"; or "zonder" in the clause of the infinitive.</summary>
    private int NegatedInfinitive(int at)
    {
        if (sentence.IsStop(at))
            at++;
        if (!sentence.Is(at, "om"))
            return Without(at);
        for (var negator = at + 1; negator <= at + Farthest && !sentence.IsStop(negator); negator++)
        {
            if (sentence.IsAny(negator, ["niet", "geen"]) && !DutchNegator.IsLifted(sentence, negator))
                return negator;
        }

        return Without(at + 1);
    }

    private int Without(int from)
    {
        for (var at = from; at <= from + LongestClause && at < sentence.Count && !sentence.IsStop(at) && !sentence[at].Has(Trait.Subordinator | Trait.Conjunction); at++)
        {
            if (IsWithout(at))
                return at;
        }

        return -1;
    }

    private bool IsWithout(int at) => sentence.Has(at, NegativeWord.Without) && !sentence.Has(at + 1, NegativeWord.FixedWithout);

    private bool EndsClause(int negator, int at)
    {
        if (sentence.IsStop(at))
            return true;
        if (sentence.IsAside(at))
            return false;
        if (sentence.Is(at, "of"))
            return sentence[at + 1].Has(Trait.Subject);
        if (sentence[at].Has(Trait.Subordinator | Trait.Conjunction | Trait.Relative))
            return true;
        if (!sentence[at].Has(Trait.Subject) || sentence[at - 1].Has(Trait.Preposition))
            return false;
        // "niemand kan u helpen": an object. Behind "niet" a pronoun begins another clause.
        return sentence.IsAny(negator, ["niet", "geen"]) || !sentence.IsAny(at, ["u", "je", "ze"]);
    }
}
