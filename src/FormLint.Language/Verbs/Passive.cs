using FormLint.Language.Syntax;

namespace FormLint.Language.Verbs;

/// <summary>A passive: from its auxiliary to its participle, or the reverse in a Dutch subordinate clause.</summary>
/// <param name="Start">UTF-16 units of the block.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="HasAgent">Who acts is named: "par le service", "door de dienst".</param>
/// <param name="IsModal">With pouvoir, devoir, falloir; kunnen, moeten, mogen, zullen, willen, dienen, hoeven: the range has that verb in it.</param>
public readonly record struct Passive(int Start, int Length, bool HasAgent, bool IsModal)
{
    internal static IEnumerable<Passive> In(TaggedSentence sentence) => sentence.Language switch
    {
        LanguageCode.Fr => new FrenchPassive(sentence).Find(),
        LanguageCode.Nl => new DutchPassive(sentence).Find(),
        _ => [],
    };
}
