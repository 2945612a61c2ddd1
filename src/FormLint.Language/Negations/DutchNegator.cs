using FormLint.Language.Syntax;

namespace FormLint.Language.Negations;

internal static class DutchNegator
{
    private const int ShortestParticiple = 6;

    /// <summary>Denies nothing of its clause: "niet alleen", "al dan niet", "of niet", "niet betaalde facturen".</summary>
    public static bool IsLifted(NegatedSentence sentence, int negator) =>
        sentence.Has(negator + 1, NegativeWord.Limit)
        || sentence.IsAny(negator - 1, ["of", "dan"])
        || (sentence.Is(negator, "niet") && IsAttributive(sentence, negator + 1));

    /// <summary>A past participle that belongs to the noun behind it.</summary>
    private static bool IsAttributive(NegatedSentence sentence, int at) =>
        sentence[at] is { Length: >= ShortestParticiple, Traits: Trait.None }
        && sentence.EndsIn(at, ["de", "te"]) && !sentence.IsAny(at, ["dezelfde", "hetzelfde"])
        && sentence[at + 1] is { Length: > 0, Traits: Trait.None };
}
