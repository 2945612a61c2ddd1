using System.Runtime.InteropServices;
using FormLint.Language.Syntax;

namespace FormLint.Language.Address;

/// <summary>A word that addresses the reader: "vous", "ta", "uw", "je". Not what stands between quotation marks.</summary>
/// <param name="Start">UTF-16 units of the block.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="IsCertain">
/// False for what may be no choice of form at all: French "vous" to several people, Dutch "je" for people in general.
/// </param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AddressWord(int Start, int Length, AddressForm Form, bool IsCertain)
{
    internal static IEnumerable<AddressWord> In(TextAnalysis text)
    {
        if (AddressWords.Of(text.Language) is not { } words)
            yield break;
        var quotation = 0;
        foreach (var sentence in text.Tagged)
        {
            for (var at = 0; at < sentence.Tokens.Length; at++)
            {
                var token = sentence[at];
                while (quotation < text.Quotations.Count && text.Quotations[quotation].End.Value <= token.Start)
                    quotation++;
                var isQuoted = quotation < text.Quotations.Count && text.Quotations[quotation].Start.Value <= token.Start;
                if (!isQuoted && !token.Has(Trait.Mark) && words.At(sentence, at) is var (form, isCertain))
                    yield return new(token.Start, token.Length, form, isCertain);
            }
        }
    }
}
