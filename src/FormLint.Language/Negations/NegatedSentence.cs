using FormLint.Language.Syntax;
using FormLint.Language.Words;

namespace FormLint.Language.Negations;

/// <summary>A sentence with what its words do in negations. What stands in brackets does nothing: "(niet verplicht)".</summary>
internal sealed class NegatedSentence
{
    private readonly TaggedSentence sentence;
    private readonly NegativeWord[] roles;
    private readonly bool[] aside;

    private NegatedSentence(TaggedSentence sentence, NegativeWord[] roles)
    {
        (this.sentence, this.roles, aside) = (sentence, roles, new bool[roles.Length]);
        MarkBrackets();
    }

    /// <summary>Null when no word of the sentence denies anything.</summary>
    public static NegatedSentence? Of(TaggedSentence sentence)
    {
        if (NegationWords.Of(sentence.Language) is not { } words)
            return null;
        var found = new NegativeWord[sentence.Tokens.Length];
        var all = NegativeWord.None;
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        for (var at = 0; at < found.Length; at++)
        {
            if (!sentence[at].Has(Trait.Mark))
                all |= found[at] = words.Of(sentence.Folded(at, buffer));
        }

        return (all & (NegativeWord.Ne | NegativeWord.Negator | NegativeWord.Direct)) != NegativeWord.None ? new(sentence, found) : null;
    }

    public int Count => roles.Length;

    public Token this[int index] => sentence[index];

    public bool Has(int index, NegativeWord any) => (uint)index < (uint)roles.Length && !aside[index] && (roles[index] & any) != NegativeWord.None;

    public bool Is(int index, string folded) => sentence.Is(index, folded);

    public bool IsAny(int index, ReadOnlySpan<string> folded) => sentence.IsAny(index, folded);

    public bool IsAside(int index) => (uint)index < (uint)aside.Length && aside[index];

    /// <summary>A mark that separates; quotation marks and brackets do not.</summary>
    public bool IsStop(int index) => sentence[index].Has(Trait.Mark) && !IsAside(index) && sentence.Text[sentence[index].Start] is ',' or ';' or ':' or '!' or '?' or '.' or '…' or '\n' or '–' or '—';

    /// <summary>The mark that ends the sentence; a space when there is none.</summary>
    public char LastMark()
    {
        for (var at = Count - 1; at >= 0 && (sentence[at].Has(Trait.Mark) || IsAside(at)); at--)
        {
            var mark = sentence.Text[sentence[at].Start];
            if (!IsAside(at) && mark is '?' or '!' or '.')
                return mark;
        }

        return ' ';
    }

    /// <summary>The index behind the adverbs at the index; the index itself when there are none.</summary>
    public int AfterAdverbs(int index)
    {
        while (true)
        {
            if (sentence.AdverbPhraseAt(index) is > 0 and var words)
                index += words;
            else if (sentence[index].Has(Trait.Adverb | Trait.Degree) && !Has(index, NegativeWord.Negator | NegativeWord.Ne) && !Is(index, "non"))
                index++;
            else if (sentence.Language == LanguageCode.Fr && EndsIn(index, ["ment"]))
                index++;
            else
                return index;
        }
    }

    /// <summary>A word that ends so and has more letters than that.</summary>
    public bool EndsIn(int index, ReadOnlySpan<string> endings)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        var word = sentence.Folded(index, buffer);
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Start and length in the block of the words from one index to another.</summary>
    public (int Start, int Length) Range(int first, int last) => (sentence[first].Start, sentence[last].End - sentence[first].Start);

    private void MarkBrackets()
    {
        var opened = -1;
        for (var at = 0; at < Count; at++)
        {
            if (!sentence[at].Has(Trait.Mark))
                continue;
            var mark = sentence.Text[sentence[at].Start];
            if (mark == '(')
                opened = at;
            else if (mark == ')' && opened >= 0)
            {
                aside.AsSpan(opened, at + 1 - opened).Fill(true);
                opened = -1;
            }
        }
    }
}
