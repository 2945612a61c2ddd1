using FormLint.Language.Words;

namespace FormLint.Language.Sentences;

/// <summary>
/// A piece without a stop that ends in a bracket before a capital: "Voornaam (in hoofdletters) Geboorteplaats".
/// Dutch writes only names with a capital, so such a piece is a label or a list entry that lost its line break.
/// </summary>
internal static class ClosedLabel
{
    // A longer piece is more probably a sentence with a name after its bracket.
    private const int MostWords = 25;

    /// <param name="text">The block.</param>
    /// <param name="bracket">The closing bracket.</param>
    /// <param name="piece">The words of the sentence so far.</param>
    /// <param name="next">The word after the bracket.</param>
    public static bool Ends(string text, int bracket, ReadOnlySpan<Word> piece, Word next)
    {
        if (piece.Length is 0 or > MostWords || next.Start <= bracket + 1 || !char.IsUpper(text[next.Start]))
            return false;
        if (!text.AsSpan(bracket + 1, next.Start - bracket - 1).IsWhiteSpace())
            return false;
        // "J. (Jan) Peeters": the call name between initials and surname.
        var from = piece[0].Start;
        var opening = text.AsSpan(from, bracket - from).LastIndexOf('(') + from;
        if (opening >= from + 2 && text[opening - 2] == '.')
            return false;
        // "de Rijksdienst voor Arbeidsvoorziening (RVA) Brussel": a short name in brackets belongs to its sentence.
        return !IsShortName(piece[^1].In(text)) && !IsEnumerator(bracket - opening);
    }

    /// <summary>"(2)", "(b)": an enumeration inside a sentence.</summary>
    private static bool IsEnumerator(int distance) => distance <= 3;

    private static bool IsShortName(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1]);
}
