using FormLint.Language.Syntax;

namespace FormLint.Language.Address;

/// <summary>Which words of a sentence address its reader, in one language.</summary>
internal abstract class AddressWords
{
    private static readonly AddressWords French = new FrenchAddress();
    private static readonly AddressWords Dutch = new DutchAddress();

    /// <summary>Null for a language whose forms of address are not known.</summary>
    public static AddressWords? Of(LanguageCode language) => language switch
    {
        LanguageCode.Fr => French,
        LanguageCode.Nl => Dutch,
        _ => null,
    };

    /// <summary>Null when the word at the index addresses nobody.</summary>
    public abstract (AddressForm Form, bool IsCertain)? At(TaggedSentence sentence, int index);

    /// <summary>"TU", "TA": more probably an acronym than a word.</summary>
    protected static bool IsCapitals(TaggedSentence sentence, int index) =>
        sentence[index].Length > 1 && char.IsUpper(sentence.Text[sentence[index].End - 1]);
}
