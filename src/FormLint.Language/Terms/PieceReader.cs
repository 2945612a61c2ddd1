using System.Buffers;
using FormLint.Language.Words;
using static FormLint.Language.Words.Characters;

namespace FormLint.Language.Terms;

/// <summary>How a piece hangs on the one before it.</summary>
internal enum Link
{
    Apart,

    /// <summary>The later part of a word with hyphens or inner dots.</summary>
    SameWord,

    /// <summary>The "le" of "du": the same characters as the piece before.</summary>
    Contraction,
}

/// <summary>
/// Takes the words of a stretch apart into the pieces that are compared: the parts between hyphens, the letters and dots of
/// abbreviations, the two words of a French contraction; and the signs between words. Phrases and texts are read alike,
/// so a phrase is found with its hyphens and spaces written either way.
/// </summary>
internal abstract class PieceReader(LanguageCode language)
{
    // "agent.e.s" is an inclusive form, "p.ex" an abbreviation: see DottedAbbreviation.
    private const int LongestAbbreviation = 2;

    private static readonly SearchValues<char> Joints = SearchValues.Create("-\u2010\u2011.(·");

    private readonly char[] buffer = new char[Fold.BufferSize];

    protected string Text { get; private set; } = "";

    protected bool IsFrench { get; } = language == LanguageCode.Fr;

    protected void Read(string text, IReadOnlyList<Word> words, int start, int end)
    {
        Text = text;
        var at = start;
        // By index: the enumerator would be allocated for every sentence.
        var count = words.Count;
        for (var i = 0; i < count; i++)
        {
            var word = words[i];
            Between(at, word.Start);
            Take(word);
            at = word.End;
        }

        Between(at, end);
    }

    /// <param name="word">Folded, elided forms in full; empty when longer than any entry.</param>
    /// <param name="start">In the text.</param>
    /// <param name="length">As written, with the bracket of "marié(e)".</param>
    /// <param name="link">To the piece before.</param>
    protected abstract void OnWord(ReadOnlySpan<char> word, int start, int length, Link link);

    protected abstract void OnSign(int at, Link link);

    protected abstract void OnAddress(Word address);

    private void Between(int from, int to)
    {
        if (to - from == 1 && Text[from] == ' ')
            return;
        for (var at = from; at < to; at++)
        {
            if (char.IsWhiteSpace(Text[at]) || IsInvisible(Text[at]))
                continue;
            // French sentences do not count their one-letter labels and initials as words; "n°" and "p. ex." have one.
            if (IsLetterAt(Text, at) && !char.IsSurrogate(Text[at]))
                OnWord(Fold.Word(Text.AsSpan(at, 1), buffer), at, 1, Link.Apart);
            else
                OnSign(at, Link.Apart);
        }
    }

    private void Take(Word word)
    {
        var written = word.In(Text);
        switch (word.Kind)
        {
            case WordKind.Other:
                OnAddress(word);
                break;
            case WordKind.Elided:
                OnWord(FrenchForms.InFull(Folded(written)), word.Start, word.Length, Link.Apart);
                break;
            case WordKind.Word when written.Length <= Fold.Limit && !written.ContainsAnyExceptInRange('a', 'z'):
                TakePlain(written, word.Start, word.Length, Link.Apart);
                break;
            case WordKind.Word when written.ContainsAny(Joints):
                TakeParts(word);
                break;
            default:
                TakePart(word.Start, word.End, word.End, Link.Apart);
                break;
        }
    }

    private void TakeParts(Word word)
    {
        var (start, link) = (word.Start, Link.Apart);
        for (var at = word.Start; at < word.End; at++)
        {
            var c = Text[at];
            var isDot = c == '.' && at - start <= LongestAbbreviation;
            if (c is '(' or '·' or '.' && !isDot)
            {
                // The endings in "marié(e)s" and "étudiant·e·s" do not count.
                TakePart(start, at, word.End, link);
                return;
            }

            if (!isDot && !IsHyphen(c))
                continue;
            TakePart(start, at, at, link);
            link = Link.SameWord;
            if (isDot)
                OnSign(at, link);
            start = at + 1;
        }

        TakePart(start, word.End, word.End, link);
    }

    private void TakePart(int start, int end, int writtenEnd, Link link)
    {
        if (end == start)
            return;
        TakePlain(Folded(Text.AsSpan(start, end - start)), start, writtenEnd - start, link);
    }

    private void TakePlain(ReadOnlySpan<char> folded, int start, int length, Link link)
    {
        if (IsFrench && FrenchForms.Contracted(folded) is var (preposition, article))
        {
            OnWord(preposition, start, length, link);
            OnWord(article, start, length, Link.Contraction);
        }
        else
            OnWord(folded, start, length, link);
    }

    private Span<char> Folded(ReadOnlySpan<char> written) => written.Length > Fold.Limit ? default : Fold.Letters(written, buffer);
}
