using FormLint.Language.Syntax;

namespace FormLint.Language.Negations;

/// <summary>
/// A question to answer with yes or no that is negative: "N'avez-vous pas de revenus ?", "Hebt u geen inkomen?".
/// Not "Pourquoi ne travaillez-vous pas ?", and not "Êtes-vous marié ou pas ?".
/// </summary>
/// <param name="Start">UTF-16 units of the block.</param>
/// <param name="Length">From the verb, or "ne", to the negation, in UTF-16 units.</param>
public readonly record struct NegativeQuestion(int Start, int Length)
{
    internal static IEnumerable<NegativeQuestion> In(TaggedSentence tagged)
    {
        if (NegatedSentence.Of(tagged) is not { } sentence)
            return [];
        var found = tagged.Language == LanguageCode.Fr ? FrenchNegativeQuestion.In(sentence) : DutchNegativeQuestion.In(sentence);
        if (found is not var (first, last))
            return [];
        var (start, length) = sentence.Range(first, last);
        return [new(start, length)];
    }
}
