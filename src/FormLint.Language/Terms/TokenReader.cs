using System.Runtime.InteropServices;

namespace FormLint.Language.Terms;

/// <summary>Reads sentences into tokens, one after the other.</summary>
internal sealed class TokenReader(LanguageCode language, Vocabulary vocabulary) : PieceReader(language)
{
    private readonly List<Token> tokens = [];
    private ProtectedText closed = ProtectedText.None;

    /// <summary>The most tokens that a sentence has had.</summary>
    public int Capacity => tokens.Capacity;

    /// <summary>The tokens; valid until the next sentence.</summary>
    public ReadOnlySpan<Token> Read(Sentence sentence, string text, ProtectedText protectedText)
    {
        closed = protectedText;
        tokens.Clear();
        Read(text, sentence.Words, sentence.Start, sentence.End);
        return CollectionsMarshal.AsSpan(tokens);
    }

    protected override void OnWord(ReadOnlySpan<char> word, int start, int length, Link link)
    {
        if (closed.Overlaps(start, start + length))
            AddBreak(start, length);
        else
            tokens.Add(new(start, length, KeysOf(word, Text[start]), link, IsBreak: false));
    }

    protected override void OnSign(int at, Link link)
    {
        var keys = closed.Overlaps(at, at + 1) ? WordKeys.None : vocabulary.OfSign(Text[at]);
        if (keys.Keys.Length == 0)
            AddBreak(at, 1);
        else
            tokens.Add(new(at, 1, keys, link, IsBreak: true));
    }

    protected override void OnAddress(Word address) => AddBreak(address.Start, address.Length);

    // One is enough: a line of dots would be long otherwise.
    private void AddBreak(int start, int length)
    {
        if (tokens.Count == 0 || tokens[^1] is not { IsBreak: true, Keys.Keys.Length: 0 })
            tokens.Add(new(start, length, WordKeys.None, Link.Apart, IsBreak: true));
    }

    private WordKeys KeysOf(ReadOnlySpan<char> word, char first)
    {
        var keys = vocabulary.Of(word);
        if (!IsFrench || first is not ('A' or 'E') || keys.Keys.Length > 0 && word.Length > 1)
            return keys;
        return word switch
        {
            "a" => vocabulary.CapitalA,
            ['a', _, ..] => Accented(word, 'â', 'à'),
            ['e', _, ..] => Accented(word, 'é', 'ê'),
            _ => keys,
        };
    }

    /// <summary>"Etre", "Etat", "Age": capitals without the accent that the word has.</summary>
    private WordKeys Accented(ReadOnlySpan<char> word, char often, char seldom)
    {
        Span<char> accented = stackalloc char[word.Length];
        word.CopyTo(accented);
        accented[0] = often;
        var keys = vocabulary.Of(accented);
        if (keys.Keys.Length > 0)
            return keys;
        accented[0] = seldom;
        return vocabulary.Of(accented);
    }
}
