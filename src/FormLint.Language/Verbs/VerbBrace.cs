using FormLint.Language.Syntax;

namespace FormLint.Language.Verbs;

/// <summary>The two halves of the verb of a Dutch main clause and what they enclose: "hebt … gewerkt", "vult … in".</summary>
/// <param name="Start">UTF-16 units of the block; the range ends with the second half.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="First">As written.</param>
/// <param name="Last">As written.</param>
/// <param name="Words">Between the two.</param>
public readonly record struct VerbBrace(int Start, int Length, string First, string Last, int Words)
{
    internal static IEnumerable<VerbBrace> In(TaggedSentence sentence) => sentence.Language == LanguageCode.Nl ? new DutchBrace(sentence).Find() : [];
}
