using System.Buffers;
using System.Runtime.InteropServices;
using FormLint.Language.Lexicons;
using FormLint.Language.Words;

namespace FormLint.Language.Acronyms;

/// <summary>A word of capitals: "CPAS", "OCMW's". The ending is not part of it.</summary>
/// <param name="Start">UTF-16 units of the block.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="IsCertain">False for what may be a word in capitals: "U kunt NIET betalen".</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Acronym(int Start, int Length, bool IsCertain)
{
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCDM");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    // Longer ones are surnames in capitals more often.
    private const int Longest = 5;

    public int End => Start + Length;

    /// <summary>Those in sentences that are not written in capitals altogether; no Roman numbers, no masks such as "JJ".</summary>
    internal static IEnumerable<Acronym> In(TextAnalysis text) =>
        from sentence in text.Sentences
        where !IsInCapitals(text.Text, sentence)
        from place in Enumerable.Range(0, sentence.Words.Count)
        let word = sentence.Words[place]
        where word.Kind == WordKind.Word && !HangsOnSign(text.Text, word)
        let length = CapitalsOf(word.In(text.Text))
        where length >= 2 && !IsNumberOrMask(text.Text.AsSpan(word.Start, length))
        select new Acronym(word.Start, length, length <= Longest && IsNoWord(text.Text.AsSpan(word.Start, length), text.Language)
            && !IsShouted(text.Text, sentence, place - 1) && !IsShouted(text.Text, sentence, place + 1));

    /// <summary>How many capitals the word has, when it has nothing else but an ending: "CPAS", "OCMW's", "OCMW-attest".</summary>
    private static int CapitalsOf(ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < word.Length && char.IsUpper(word[length]))
            length++;
        return length == word.Length || Characters.IsApostrophe(word[length]) || Characters.IsHyphen(word[length]) ? length : 0;
    }

    private static bool IsNumberOrMask(ReadOnlySpan<char> capitals) =>
        !capitals.ContainsAnyExcept(capitals[0]) || !capitals.ContainsAnyExcept(RomanDigits);

    // Dutch borrows too many words for a dictionary to know them all: there, what can be pronounced may be a word.
    private static bool IsNoWord(ReadOnlySpan<char> capitals, LanguageCode language) => language == LanguageCode.Fr
        ? !Lexicon.Of(language)!.Contains(Fold.Word(capitals, stackalloc char[Fold.BufferSize]))
        : !capitals.ContainsAny(Vowels);

    /// <summary>One of several words in capitals: "LET OP", "TER INFO".</summary>
    private static bool IsShouted(string text, Sentence sentence, int place) =>
        place >= 0 && place < sentence.Words.Count && sentence.Words[place] is { Kind: WordKind.Word, Length: >= 2 } word && CapitalsOf(word.In(text)) == word.Length;

    // "JJ/MM/AAAA", "BE.0123", "NAME=".
    private static bool HangsOnSign(string text, Word word) =>
        (word.Start > 0 && text[word.Start - 1] is '/' or '.' or '_' or '@' or '$') || (word.End < text.Length && text[word.End] is '/' or '_' or '@' or '=' or '{');

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
