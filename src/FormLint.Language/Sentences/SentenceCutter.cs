using System.Buffers;
using FormLint.Language.Words;

namespace FormLint.Language.Sentences;

/// <summary>Cuts a block into sentences. Every sentence has a word; text without words stays with the sentence before.</summary>
internal sealed class SentenceCutter(string text, LanguageCode language, Word[] words)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?…‼⁇⁈⁉\")");

    private readonly List<Sentence> sentences = [];
    private readonly Word[] counted = new Word[words.Length];
    private int countedLength;

    // The sentence being read: its first character, its first word, the first word after the mark, and the straight
    // quotes before it.
    private int start;
    private int first;
    private int next;
    private int quotes;

    // A straight quote that lost its partner makes their number odd.
    private readonly bool oddQuotes = text.AsSpan().Count('"') % 2 == 1;

    public IReadOnlyList<Sentence> Cut()
    {
        if (words.Length == 0)
            return [];
        start = SkipSpace(0);
        for (var at = start; Find(at) is >= 0 and var mark;)
        {
            while (next < words.Length && words[next].Start < mark)
                next++;
            if (next == words.Length)
                break;
            if (next > 0 && words[next - 1].End > mark)
            {
                at = words[next - 1].End;
                continue;
            }

            (at, var ends) = Read(mark);
            if (!ends)
                continue;
            Add(start, at, first, next);
            (start, first) = (SkipSpace(at), next);
        }

        Add(start, TrimmedEnd(), first, words.Length);
        return sentences;
    }

    private int Find(int at)
    {
        var found = text.AsSpan(at).IndexOfAny(Marks);
        return found < 0 ? -1 : at + found;
    }

    /// <summary>Where the mark and what belongs to it end, and whether the sentence ends there.</summary>
    private (int End, bool EndsSentence) Read(int mark)
    {
        switch (text[mark])
        {
            case '"':
                quotes++;
                return (mark + 1, false);
            case ')':
                return (mark + 1, language == LanguageCode.Nl && ClosedLabel.Ends(text, mark, words.AsSpan(first, next - first), words[next]));
            default:
                var run = StopRun.At(text, mark, openQuote: oddQuotes || quotes % 2 == 1);
                quotes += text.AsSpan(mark, run.End - mark).Count('"');
                // A sentence needs a word, and white space after its end.
                return (run.End, next > first && run.End < text.Length && char.IsWhiteSpace(text[run.End])
                    && new SentenceBoundary(text, language, words).EndsSentence(run, first, next));
        }
    }

    private void Add(int start, int end, int first, int next)
    {
        var from = countedLength;
        var all = words.AsSpan(first, next - first);
        foreach (var word in all)
        {
            if (Counts(word))
                counted[countedLength++] = word;
        }

        // The label "B" is still a sentence of one word.
        if (countedLength == from)
        {
            all.CopyTo(counted.AsSpan(from));
            countedLength += all.Length;
        }

        var slice = new ArraySegment<Word>(counted, from, countedLength - from);
        sentences.Add(new Sentence(start, end - start, slice, EndsWithStop(start, end)));
    }

    // French one-letter words are only these four; other letters are labels and initials.
    private bool Counts(Word word) =>
        language != LanguageCode.Fr || word.Length > 1 || word.Kind != WordKind.Word || text[word.Start] is 'a' or 'à' or 'y' or 'ô' or 'A' or 'À' or 'Y' or 'Ô';

    private bool EndsWithStop(int start, int end)
    {
        for (var at = end - 1; at >= start; at--)
        {
            if (Characters.IsStop(text[at]))
                return true;
            if (!Characters.IsCloser(text[at]) && !char.IsWhiteSpace(text[at]))
                return false;
        }

        return false;
    }

    private int SkipSpace(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private int TrimmedEnd()
    {
        var end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }
}
