using System.Runtime.InteropServices;
using FormLint.Language.Syntax;

namespace FormLint.Language.Negations;

/// <summary>A French verb between "ne" and what makes it negative: "n'avez-vous pas", "aucun ne reste", "ne pas signer".</summary>
/// <param name="Verb">Its index; in "ne pas signer" the word behind "pas".</param>
/// <param name="Negator">Behind the verb, or before "ne".</param>
/// <param name="IsLimit">"ne … que": only. The negator is the "que".</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FrenchNegation(int Ne, int Verb, int Negator, bool IsLimit)
{
    // "n'a reçu de réponse à aucune lettre": further away "ne" is the empty one of "avant que vous ne partiez".
    private const int Farthest = 8;

    public int First => Math.Min(Ne, Negator);

    public int Last => Math.Max(Verb, Negator);

    public static IEnumerable<FrenchNegation> In(NegatedSentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.Has(at, NegativeWord.Ne) && At(sentence, at) is { } found)
                yield return found;
        }
    }

    private static FrenchNegation? At(NegatedSentence sentence, int ne)
    {
        if (sentence.Has(ne + 1, NegativeWord.Negator))
            return IsLifted(sentence, ne + 1) ? null : new(ne, ne + 2, ne + 1, IsLimit: false);
        var verb = ne + 1;
        while (sentence[verb].Has(Trait.Clitic | Trait.Reflexive) || sentence.IsAny(verb, ["nous", "vous"]))
            verb++;
        if (sentence[verb] is not { Length: > 0 } found || found.Has(Trait.Mark))
            return null;
        var (negator, isLimit) = After(sentence, verb);
        if (negator < 0)
            negator = Before(sentence, ne);
        return negator < 0 || IsLifted(sentence, negator) ? null : new(ne, verb, negator, isLimit);
    }

    private static (int Negator, bool IsLimit) After(NegatedSentence sentence, int verb)
    {
        for (var at = verb + 1; at <= verb + Farthest; at++)
        {
            if (sentence.Has(at, NegativeWord.Negator) && !IsNoun(sentence, at))
                return (at, false);
            if (sentence.IsAny(at, ["que", "qu'"]))
                return (at, true);
            if ((sentence.IsStop(at) && !sentence.Is(at, ",")) || sentence[at].Has(Trait.Relative | Trait.Conjunction) || sentence.Has(at, NegativeWord.Ne))
                break;
        }

        return (-1, false);
    }

    private static int Before(NegatedSentence sentence, int ne)
    {
        for (var at = ne - 1; at >= ne - Farthest && at >= 0; at--)
        {
            if (sentence.Has(at, NegativeWord.BeforeNe) && !IsNoun(sentence, at))
                return at;
            if (sentence.IsStop(at) || sentence[at].Has(Trait.Relative | Trait.Conjunction))
                break;
        }

        return -1;
    }

    /// <summary>"une personne", "le pas".</summary>
    private static bool IsNoun(NegatedSentence sentence, int at) => sentence[at - 1].Has(Trait.Determiner) && !sentence[at - 1].Has(Trait.Adverb);

    /// <summary>"pas seulement", "pas que".</summary>
    private static bool IsLifted(NegatedSentence sentence, int negator) => sentence.Has(negator + 1, NegativeWord.Limit);
}
