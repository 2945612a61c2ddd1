using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Words in a row: "sauf si", "demand* si" for any ending, "zowel … als" with up to six words between.</summary>
internal sealed class Phrase
{
    private const int LongestGap = 6;
    private const string Gap = "…";

    private readonly string[] words;

    public Phrase(LanguageCode language, string phrase)
    {
        var folded = WordList.Fold(phrase).Trim();
        // French elisions are words of their own: "s'" and "il".
        words = (language == LanguageCode.Fr ? folded.Replace("'", "' ", StringComparison.Ordinal) : folded).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    public char FirstLetter => words[0][0];

    /// <summary>The indexes of its words when it starts at the index; null when it does not.</summary>
    public List<int>? At(string text, IReadOnlyList<Word> sentence, int index)
    {
        if (!Is(words[0], sentence[index].In(text))) return null;
        var found = new List<int>(words.Length);
        var gap = 0;
        foreach (var word in words)
        {
            if (word == Gap)
            {
                gap = LongestGap;
                continue;
            }

            while (index < sentence.Count && gap > 0 && !Is(word, sentence[index].In(text)))
                (index, gap) = (index + 1, gap - 1);
            if (index >= sentence.Count || !Is(word, sentence[index].In(text))) return null;
            found.Add(index++);
            gap = 0;
        }
        return found;
    }

    private static bool Is(string word, ReadOnlySpan<char> written)
    {
        var isStem = word[^1] == '*';
        var length = isStem ? word.Length - 1 : word.Length;
        if (written.Length < length || (!isStem && written.Length > length)) return false;
        for (var at = 0; at < length; at++)
        {
            var letter = written[at] is '’' or 'ʼ' ? '\'' : char.ToLowerInvariant(written[at]);
            if (letter != word[at]) return false;
        }
        return true;
    }
}
