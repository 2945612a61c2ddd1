using FormLint.Language.Syntax;

namespace FormLint.Language.Verbs;

/// <summary>Three verb forms or more that follow each other at the end of a Dutch clause: "zou hebben kunnen worden".</summary>
/// <param name="Start">UTF-16 units of the block.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="Verbs">How many; "te" is none.</param>
public readonly record struct VerbCluster(int Start, int Length, int Verbs)
{
    internal static IEnumerable<VerbCluster> In(TaggedSentence sentence) => sentence.Language == LanguageCode.Nl ? new DutchCluster(sentence).Find() : [];
}
