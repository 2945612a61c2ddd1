using System.Runtime.InteropServices;
using FormLint.Language.Lexicons;
using FormLint.Language.Words;

namespace FormLint.Language.Acronyms;

/// <summary>A word of capitals that no dictionary has: "CPAS", "OCMW's". The ending is not part of it.</summary>
/// <param name="Start">UTF-16 units of the block.</param>
/// <param name="Length">UTF-16 units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Acronym(int Start, int Length)
{
    // Longer ones are surnames in capitals more often.
    private const int Longest = 5;

    public int End => Start + Length;

    /// <summary>Those in sentences that are not written in capitals altogether; no Roman numbers, no masks such as "JJ".</summary>
    internal static IEnumerable<Acronym> In(TextAnalysis text) =>
        from sentence in text.Sentences
        where !IsInCapitals(text.Text, sentence)
        from word in sentence.Words
        where word.Kind == WordKind.Word && !HangsOnSign(text.Text, word)
        let length = CapitalsOf(word.In(text.Text))
        where length is >= 2 and <= Longest && IsAcronym(text.Text.AsSpan(word.Start, length), text.Language)
        select new Acronym(word.Start, length);

    /// <summary>How many capitals the word has, when it has nothing else but an ending: "CPAS", "OCMW's", "OCMW-attest".</summary>
    private static int CapitalsOf(ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < word.Length && char.IsUpper(word[length]))
            length++;
        return length == word.Length || Characters.IsApostrophe(word[length]) || Characters.IsHyphen(word[length]) ? length : 0;
    }

    private static bool IsAcronym(ReadOnlySpan<char> capitals, LanguageCode language)
    {
        if (!capitals.ContainsAnyExcept(capitals[0]) || !capitals.ContainsAnyExcept("IVXLCDM"))
            return false;
        return Lexicon.Of(language) is not { } lexicon || !lexicon.Contains(Fold.Word(capitals, stackalloc char[Fold.BufferSize]));
    }

    // "JJ/MM/AAAA", "BE.0123".
    private static bool HangsOnSign(string text, Word word) =>
        (word.Start > 0 && text[word.Start - 1] is '/' or '.' or '_' or '@') || (word.End < text.Length && text[word.End] is '/' or '_' or '@');

    private static bool IsInCapitals(string text, Sentence sentence)
    {
        var (capitals, words) = (0, 0);
        foreach (var word in sentence.Words)
        {
            if (word.Kind != WordKind.Word || word.Length < 2)
                continue;
            words++;
            if (!word.In(text).ContainsAnyInRange('a', 'z'))
                capitals++;
        }

        return words > 1 && capitals * 2 >= words && capitals > 1;
    }
}
