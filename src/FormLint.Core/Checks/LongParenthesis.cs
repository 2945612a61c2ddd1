using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds brackets with many words, brackets in brackets, and sentences with several brackets.</summary>
public sealed class LongParenthesis(LongParenthesis.Settings settings) : BlockCheck
{
    public sealed record Settings
    {
        [Description("Most words between brackets.")]
        public required int MaxWords { get; init; }
        [Description("Most pairs of brackets in a sentence.")]
        public required int MaxInSentence { get; init; }
    }

    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text)
    {
        foreach (var sentence in text.Sentences)
        {
            var pairs = PairsIn(text.Text, sentence);
            var tooMany = pairs.Count(pair => pair.Words > 1) > settings.MaxInSentence;
            foreach (var pair in pairs.Where(pair => tooMany || pair.Words > settings.MaxWords || pair.HasInner))
            {
                yield return Observe.Words(block, sentence, pair.Start, pair.End - pair.Start, ("words", pair.Words));
                // The second and third of a sentence are the same problem.
                if (tooMany) break;
            }
        }
    }

    private readonly record struct Pair(int Start, int End, int Words, bool HasInner);

    // "marié(e)", "ayant(s) droit".
    private const int LongestEnding = 8;

    /// <summary>The outermost pairs. "1)" closes nothing; in "enfant(s)" the brackets are part of a word.</summary>
    private static List<Pair> PairsIn(string text, Sentence sentence)
    {
        var pairs = new List<Pair>();
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
                pairs.Add(new Pair(start, at + 1, word - first, hasInner));
            }
        }
        return pairs;
    }
}
