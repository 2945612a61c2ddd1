using FormLint.Language.Syntax;

namespace FormLint.Language.Negations;

/// <summary>
/// Two negations of one clause that act on each other: "n'est pas impossible", "niet zonder". Also "ne … que si", which has
/// to be turned round in the same way.
/// </summary>
/// <param name="Start">UTF-16 units of the block.</param>
/// <param name="Length">From the first word of the one to the last of the other, in UTF-16 units.</param>
public readonly record struct DoubleNegation(int Start, int Length)
{
    internal static IEnumerable<DoubleNegation> In(TaggedSentence tagged)
    {
        if (NegatedSentence.Of(tagged) is not { } sentence)
            yield break;
        var pairs = tagged.Language == LanguageCode.Fr ? new FrenchDoubleNegation(sentence).Find() : new DutchDoubleNegation(sentence).Find();
        var end = 0;
        foreach (var (first, last) in pairs.OrderBy(pair => pair))
        {
            if (first < end)
                continue;
            var (start, length) = sentence.Range(first, last);
            end = last + 1;
            yield return new(start, length);
        }
    }
}
