using FormLint.Language.Syntax;

namespace FormLint.Language.Nouns;

/// <summary>An act said with a noun on a verb without meaning of its own: "procéder à la vérification", "het invullen van".</summary>
/// <param name="Start">UTF-16 units of the block.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="Verb">The infinitive that says it in one word, in lower case: "vérifier", "invullen".</param>
public readonly record struct Nominalisation(int Start, int Length, string Verb)
{
    internal static IEnumerable<Nominalisation> In(TaggedSentence sentence) => sentence.Language switch
    {
        LanguageCode.Fr => new FrenchNominalisation(sentence).Find(),
        LanguageCode.Nl => new DutchNominalisation(sentence).Find(),
        _ => [],
    };

    internal static Nominalisation Between(TaggedSentence sentence, int first, int last, string verb) =>
        new(sentence[first].Start, sentence[last].End - sentence[first].Start, verb);
}
