using FormLint.Language.Syntax;

namespace FormLint.Language.Negations;

/// <summary>
/// A negation in the first clause of a question without "wie", "welke" and the like. One further on denies something else:
/// "Hebt u kinderen die niet bij u wonen?".
/// </summary>
internal static class DutchNegativeQuestion
{
    /// <summary>The first and last word by index; null when the sentence is no such question.</summary>
    public static (int First, int Last)? In(NegatedSentence sentence)
    {
        if (sentence.LastMark() != '?' || AsksForMore(sentence))
            return null;
        for (var at = 0; at < sentence.Count && !EndsClause(sentence, at); at++)
        {
            if (sentence.Has(at, NegativeWord.Negator) && !DutchNegator.IsLifted(sentence, at))
                return IsTag(sentence, at) ? null : (FirstWord(sentence), at);
        }

        return null;
    }

    /// <summary>"Welke", "Sinds wanneer", "In welk land"; a condition in front hides the verb that asks.</summary>
    private static bool AsksForMore(NegatedSentence sentence)
    {
        var first = FirstWord(sentence);
        if (sentence.IsAny(first, ["en", "maar"]))
            first++;
        return sentence.Has(first, NegativeWord.Interrogative) || sentence[first].Has(Trait.Subordinator)
            || (sentence[first].Has(Trait.Preposition) && sentence.Has(first + 1, NegativeWord.Interrogative));
    }

    private static int FirstWord(NegatedSentence sentence)
    {
        var at = 0;
        while (at + 1 < sentence.Count && sentence[at].Has(Trait.Mark))
            at++;
        return at;
    }

    private static bool EndsClause(NegatedSentence sentence, int at) =>
        sentence.IsStop(at)
        // "Is dat niet": behind the verb it is a subject.
        || (at > FirstWord(sentence) + 1 && !sentence.Has(at, NegativeWord.Negator) && sentence[at].Has(Trait.Relative | Trait.Conjunction | Trait.Subordinator));

    /// <summary>"Niet waar?", "toch niet?".</summary>
    private static bool IsTag(NegatedSentence sentence, int negator) => sentence.Is(negator + 1, "waar") || sentence.Is(negator - 1, "toch");
}
