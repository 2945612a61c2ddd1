using System.Runtime.InteropServices;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>A pair of round brackets of a sentence.</summary>
/// <param name="End">Behind the closing bracket.</param>
/// <param name="FirstWord">Index in the sentence of the first word inside.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BracketPair(int Start, int End, int FirstWord, int Words, bool HasInner)
{
    // "marié(e)", "ayant(s) droit".
    private const int LongestEnding = 8;

    // As much as an example's first words, or a remark, may need.
    private const int Glimpse = 40;

    /// <summary>The outermost pairs. "1)" closes nothing; in "enfant(s)" the brackets are part of a word.</summary>
    public static List<BracketPair> In(string text, Sentence sentence)
    {
        var pairs = new List<BracketPair>();
        var (depth, start, word, hasInner) = (0, 0, 0, false);
        var words = sentence.Words;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (text[at] == '(')
            {
                // A bracket inside a word closes inside or at the end of it too.
                if (at > 0 && char.IsLetterOrDigit(text[at - 1])) at = Math.Max(at, text.IndexOf(')', at, Math.Min(LongestEnding, sentence.End - at)));
                else if (depth++ == 0) (start, hasInner) = (at, false);
                else hasInner = true;
            }
            else if (text[at] == ')' && depth > 0 && --depth == 0)
            {
                while (word < words.Count && words[word].Start < start) word++;
                var first = word;
                while (word < words.Count && words[word].End <= at) word++;
                pairs.Add(new BracketPair(start, at + 1, first, word - first, hasInner));
            }
        }
        return pairs;
    }

    /// <summary>The start of what stands between the brackets; all of it when it is short.</summary>
    public string Inside(string text) => text.Substring(Start + 1, Math.Min(End - Start - 2, Glimpse));

    /// <summary>"RVA (Rijksdienst voor Arbeidsvoorziening)": the letters before the bracket stand in the words inside, in their order.</summary>
    public bool ExplainsAbbreviation(string text, Sentence sentence)
    {
        if (FirstWord == 0 || Words == 0) return false;
        var letters = sentence.Words[FirstWord - 1].In(text);
        if (letters.Length < 2 || letters.ContainsAnyExcept(Capitals)) return false;
        var next = 0;
        foreach (var letter in text.AsSpan(sentence.Words[FirstWord].Start, End - sentence.Words[FirstWord].Start))
        {
            if (next < letters.Length && char.ToUpperInvariant(letter) == letters[next]) next++;
            else if (next == 0) return false;
        }
        return next == letters.Length;
    }

    private static readonly System.Buffers.SearchValues<char> Capitals = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZÉÈ");
}
