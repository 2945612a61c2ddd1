using FormLint.Language.Syntax;

namespace FormLint.Language.Negations;

/// <summary>Pairs of words, by index, that deny each other: "ne … pas … sans", "pas impossible", "ne … pas ne pas", "ne … que si".</summary>
internal sealed class FrenchDoubleNegation(NegatedSentence sentence)
{
    // A clause that goes on for longer has two negations too far apart to meet.
    private const int LongestClause = 30;

    public IEnumerable<(int First, int Last)> Find()
    {
        foreach (var negation in FrenchNegation.In(sentence))
        {
            var last = negation.IsLimit ? OnlyIf(negation.Negator) : Second(negation);
            if (last > 0)
                yield return (negation.First, last);
        }

        for (var at = 0; at < sentence.Count; at++)
        {
            if (ShortPair(at) is > 0 and var last)
                yield return (at, last);
        }
    }

    /// <summary>"ne … que si": the index of "si", -1 when the limit is no condition.</summary>
    private int OnlyIf(int que) => sentence.Is(que + 1, "si") || (sentence.Is(que + 1, "s'") && sentence.IsAny(que + 2, ["il", "ils"])) ? que + 1 : -1;

    private int Second(FrenchNegation negation)
    {
        var denied = DeniedAfter(negation.Last + 1, isRien: sentence.Is(negation.Negator, "rien"));
        if (denied > 0)
            return denied;
        var end = Math.Min(sentence.Count, negation.Last + LongestClause);
        for (var at = negation.Last + 1; at < end && !EndsClause(at); at++)
        {
            if (IsWithout(at))
                return at;
            if (sentence.Has(at, NegativeWord.Ne) && sentence.Has(at + 1, NegativeWord.Negator) && !IsAim(at))
                return at + 1;
        }

        return -1;
    }

    /// <summary>Spoken French drops "ne": "c'est pas impossible"; "non sans peine", "non illégal" never had it.</summary>
    private int ShortPair(int at)
    {
        if (!sentence.Has(at, NegativeWord.Direct) || sentence[at - 1].Has(Trait.Determiner))
            return -1;
        return IsWithout(at + 1) ? at + 1 : DeniedAfter(at + 1, isRien: false);
    }

    /// <summary>The adjective with a negative prefix, or the word behind "non", that is denied here; -1 when there is none.</summary>
    private int DeniedAfter(int at, bool isRien)
    {
        at = sentence.AfterAdverbs(at);
        // "n'a pas été inutile", "rien d'illégal".
        while (sentence[at].Has(Trait.Auxiliary) || (isRien && sentence.IsAny(at, ["de", "d'"])))
            at = sentence.AfterAdverbs(at + 1);
        if (sentence.Has(at, NegativeWord.Denied))
            return at;
        return sentence.Is(at, "non") && sentence[at + 1] is { Length: > 0, Traits: Trait.None } ? at + 1 : -1;
    }

    private bool IsWithout(int at) =>
        sentence.Has(at, NegativeWord.Without) && !sentence.Has(at + 1, NegativeWord.FixedWithout)
        && !(sentence.IsAny(at + 1, ["aucun", "aucune", "nul", "nulle"]) && sentence.Has(at + 2, NegativeWord.FixedWithout));

    /// <summary>"pour ne pas", "afin de ne pas": the aim of something denied is no denial of it.</summary>
    private bool IsAim(int ne) => sentence.Has(ne - 1, NegativeWord.Aim) || (sentence.IsAny(ne - 1, ["de", "d'", "à"]) && sentence.Has(ne - 2, NegativeWord.Aim));

    private bool EndsClause(int at)
    {
        if (sentence.IsStop(at))
            return true;
        if (sentence.IsAside(at) || sentence.Is(at, "ni"))
            return false;
        if (sentence.Is(at, "ou"))
            return sentence[at + 1].Has(Trait.Subject);
        if (sentence.Is(at, "s'"))
            return sentence.IsAny(at + 1, ["il", "ils"]);
        if (sentence.Has(at, NegativeWord.Aim))
            return !sentence.Is(at, "pour") || StartsInfinitive(at + 1);
        return sentence[at].Has(Trait.Relative | Trait.Conjunction) || IsSubject(at);
    }

    /// <summary>A pronoun that begins another clause; not "sans vous", not "vous être versé".</summary>
    private bool IsSubject(int at) =>
        sentence.IsAny(at, ["je", "j'", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles"])
        && !sentence[at].Has(Trait.Inverted) && !sentence[at - 1].Has(Trait.Preposition) && !StartsInfinitive(at + 1);

    private bool StartsInfinitive(int at)
    {
        while (sentence[at].Has(Trait.Clitic | Trait.Reflexive) || sentence.IsAny(at, ["nous", "vous"]))
            at++;
        return sentence.EndsIn(at, ["er", "ir", "re"]);
    }
}
