using FormLint.Language.Syntax;

namespace FormLint.Language.Verbs;

/// <summary>Who acts in a passive: "par le service", "door de dienst"; not "par mois", "par courrier", "door te klikken".</summary>
internal static class Agent
{
    /// <summary>Between the verbs or behind them, in the same clause.</summary>
    public static bool In(TaggedSentence sentence, int first, int last)
    {
        for (var at = first + 1; at < last; at++)
        {
            if (sentence.Is(at, "door") && IsSomebody(sentence, at + 1))
                return true;
        }

        return After(sentence, last);
    }

    // Farther away, "par" and "door" belong to another verb.
    private const int Farthest = 25;

    public static bool After(TaggedSentence sentence, int participle)
    {
        var word = sentence.Language == LanguageCode.Fr ? "par" : "door";
        for (var at = participle + 1; at <= participle + Farthest && at < sentence.Tokens.Length && !sentence[at].Has(Trait.Mark); at++)
        {
            if (sentence.Is(at, word) && IsSomebody(sentence, at + 1))
                return true;
        }

        return false;
    }

    private static bool IsSomebody(TaggedSentence sentence, int at)
    {
        if (sentence[at].Has(Trait.Determiner) && sentence[at + 1].Has(Trait.NotAgent))
            return false;
        return sentence[at].Length > 0 && !sentence[at].Has(Trait.NotAgent | Trait.Mark | Trait.Adverb);
    }
}
