using FormLint.Language.Words;

namespace FormLint.Language.Terms;

/// <summary>Reads a phrase in the notation of <see cref="Term.Phrase"/> into words, signs, gaps and the marks of alternatives.</summary>
internal sealed class PhraseReader : PieceReader
{
    private readonly List<PhrasePiece> pieces = [];

    private PhraseReader(string phrase, LanguageCode language)
        : base(language)
    {
        Read(phrase, new WordScanner(phrase, language).Scan(), 0, phrase.Length);
    }

    /// <exception cref="PhraseException">Something that no text could match.</exception>
    public static IReadOnlyList<PhrasePiece> Pieces(string phrase, LanguageCode language) => new PhraseReader(phrase, language).pieces;

    protected override void OnWord(ReadOnlySpan<char> word, int start, int length, Link link)
    {
        var written = Text.Substring(start, length);
        if (word.IsEmpty)
            throw new PhraseException(start, $"a word has at most {Fold.Limit} letters");
        if (!char.IsAsciiDigit(written[0]) && written.IndexOfAny(['(', '·', '.']) is >= 0 and var ending)
            throw new PhraseException(start + ending, "write the endings out: \"marié|mariée\"; texts are read without them");
        pieces.Add(new(word.ToString(), written, start));
    }

    protected override void OnSign(int at, Link link)
    {
        var sign = Text[at];
        if (Characters.IsApostrophe(sign))
            throw new PhraseException(at, "an apostrophe that belongs to no word; write \"de\" to find \"d'\" and \"du\" too");
        if (sign == '(' && at > 0 && char.IsLetterOrDigit(Text[at - 1]))
            throw new PhraseException(at, "a bracket inside a word");
        if (sign == ')' && at + 1 < Text.Length && char.IsLetterOrDigit(Text[at + 1]))
            throw new PhraseException(at, "a bracket inside a word");

        if (sign == '.' && pieces is [.., { Word: "." } first, { Word: "." }] && first.Offset == at - 2)
        {
            pieces.RemoveRange(pieces.Count - 2, 2);
            pieces.Add(new("", "...", at - 2));
        }
        else
            pieces.Add(new(sign == '…' ? "" : sign.ToString(), sign.ToString(), at));
    }

    protected override void OnAddress(Word address) =>
        throw new PhraseException(address.Start, "a web address, an e-mail address or a file name is never searched");
}
