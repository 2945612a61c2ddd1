using FormLint.Language.Syntax;

namespace FormLint.Language.Negations;

/// <summary>
/// A negation of the verb that asks: inverted, behind "est-ce que", or as in a statement. One in a relative or conditional
/// clause denies something else: "Avez-vous des enfants qui ne vivent pas chez vous ?".
/// </summary>
internal static class FrenchNegativeQuestion
{
    // Nobody finds the verb of a question behind so many words.
    private const int LatestVerb = 25;

    /// <summary>The first and last word by index; null when the sentence is no such question.</summary>
    public static (int First, int Last)? In(NegatedSentence sentence)
    {
        var mark = sentence.LastMark();
        if (mark is '.' or '!')
            return null;
        foreach (var negation in FrenchNegation.In(sentence))
        {
            // A label may lack its mark; the order of its words is enough.
            if (negation.First > LatestVerb)
                break;
            if (negation.IsLimit || IsTag(sentence, negation) || (mark != '?' && !IsInverted(sentence, negation.Verb)))
                continue;
            if (IsMainVerb(sentence, negation))
                return (negation.First, negation.Last);
        }

        return mark == '?' ? WithoutNe(sentence) : null;
    }

    private static bool IsInverted(NegatedSentence sentence, int verb) => sentence[verb + 1].Has(Trait.Inverted) && !sentence.Is(verb + 1, "ce");

    /// <summary>"…, n'est-ce pas ?" asks for a nod.</summary>
    private static bool IsTag(NegatedSentence sentence, FrenchNegation negation) => sentence.Is(negation.Verb, "est") && sentence.Is(negation.Verb + 1, "ce");

    private static bool IsMainVerb(NegatedSentence sentence, FrenchNegation negation)
    {
        var isInverted = IsInverted(sentence, negation.Verb);
        for (var at = BehindEstCeQue(sentence); at < negation.First; at++)
        {
            if (sentence.Has(at, NegativeWord.Interrogative) || sentence[at].Has(Trait.Relative))
                return false;
            if (!isInverted && (sentence[at].Has(Trait.Conjunction | Trait.Inverted) || sentence.IsStop(at)))
                return false;
        }

        // "ne pas signer ?" has no subject.
        return isInverted || negation.Verb < negation.Negator || negation.Negator < negation.Ne;
    }

    private static int BehindEstCeQue(NegatedSentence sentence) =>
        sentence.Is(0, "est") && sentence.Is(1, "ce") && sentence.IsAny(2, ["que", "qu'"]) ? 3 : 0;

    /// <summary>"Pas de revenus ?", "Aucun revenu ?", "Vous avez pas d'enfants ?".</summary>
    private static (int First, int Last)? WithoutNe(NegatedSentence sentence)
    {
        if (sentence.Is(0, "pas") && (sentence.IsAny(1, ["de", "d'"]) || sentence.IsAny(2, ["de", "d'"])))
            return (0, 1);
        if (sentence.IsAny(0, ["aucun", "aucune"]) && !HasNe(sentence))
            return (0, 1);
        return sentence[0].Has(Trait.Subject) && sentence.Is(2, "pas") && !sentence.Has(3, NegativeWord.Limit) ? (0, 2) : null;
    }

    private static bool HasNe(NegatedSentence sentence) => Enumerable.Range(0, sentence.Count).Any(at => sentence.Has(at, NegativeWord.Ne));
}
