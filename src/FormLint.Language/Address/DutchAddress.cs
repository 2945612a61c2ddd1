using FormLint.Language.Syntax;

namespace FormLint.Language.Address;

internal sealed class DutchAddress : AddressWords
{
    private const int Near = 8;

    public override (AddressForm Form, bool IsCertain)? At(TaggedSentence sentence, int index)
    {
        if (sentence.IsAny(index, ["uw", "uwe", "uzelf"]) || (sentence.Is(index, "u") && !IsOtherU(sentence, index)))
            return (AddressForm.Formal, true);
        if (sentence.IsAny(index, ["jij", "jou", "jouw", "jouwe", "jezelf"]))
            return (AddressForm.Informal, true);
        return sentence.Is(index, "je") ? (AddressForm.Informal, false) : null;
    }

    /// <summary>"9 u", "dank u"; near "gij" it is that word's object.</summary>
    private static bool IsOtherU(TaggedSentence sentence, int index)
    {
        if (sentence.Is(index - 1, "dank") || (index > 0 && char.IsAsciiDigit(sentence.Text[sentence[index - 1].End - 1])))
            return true;
        for (var at = index - Near; at <= index + Near; at++)
        {
            if (sentence.IsAny(at, ["gij", "ge"]))
                return true;
        }

        return false;
    }
}
