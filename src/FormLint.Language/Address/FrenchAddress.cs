using FormLint.Language.Syntax;

namespace FormLint.Language.Address;

internal sealed class FrenchAddress : AddressWords
{
    public override (AddressForm Form, bool IsCertain)? At(TaggedSentence sentence, int index)
    {
        if (sentence.IsAny(index, ["vous", "votre", "vos", "vôtre", "vôtres", "vous-même", "vous-mêmes"]))
            return IsFixed(sentence, index) ? null : (AddressForm.Formal, false);
        var isInformal = sentence.IsAny(index, ["tu", "te", "t'", "toi", "toi-même", "ta", "tes", "tien", "tienne", "tiens", "tiennes"]) ? !IsOtherWord(sentence, index)
            : sentence.Is(index, "ton") && IsPossessive(sentence, index);
        return isInformal && !IsCapitals(sentence, index) ? (AddressForm.Informal, true) : null;
    }

    /// <summary>"s'il vous plaît", "rendez vous" without its hyphen.</summary>
    private static bool IsFixed(TaggedSentence sentence, int index) =>
        sentence.IsAny(index + 1, ["plaît", "plait"]) || (sentence.Is(index - 1, "rendez") && !sentence[index].Has(Trait.Inverted));

    /// <summary>"s'est tu"; "je tiens", "tiens compte" are forms of tenir, "le tien" is not.</summary>
    private static bool IsOtherWord(TaggedSentence sentence, int index) =>
        sentence.Is(index, "tu") ? sentence[index - 1].Has(Trait.Auxiliary | Trait.Have) && !sentence[index].Has(Trait.Inverted)
        : sentence.IsAny(index, ["tien", "tienne", "tiens", "tiennes"]) && !sentence.IsAny(index - 1, ["le", "la", "les", "du", "des", "au", "aux"]);

    /// <summary>Not the noun: "le ton de la lettre", "donner le ton".</summary>
    private static bool IsPossessive(TaggedSentence sentence, int index) =>
        !sentence[index - 1].Has(Trait.Determiner) && sentence[index + 1] is { Length: > 0 } next && !next.Has(Trait.Mark | Trait.Preposition | Trait.Conjunction | Trait.Relative);
}
