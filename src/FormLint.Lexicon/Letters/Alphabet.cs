namespace FormLint.LexiconBuild.Letters;

/// <summary>The letters of two word lists as numbers of six bits; 0 is the edge of a word.</summary>
internal sealed class Alphabet
{
    public const int Bits = 6;
    public const char Edge = '_';

    private readonly string letters;

    /// <exception cref="InvalidDataException">There are more letters than numbers.</exception>
    public Alphabet(IEnumerable<string> words)
    {
        letters = Edge + string.Concat(words.SelectMany(word => word).Distinct().Order());
        if (letters.Length > 1 << Bits)
            throw new InvalidDataException($"{letters.Length} letters do not fit in {Bits} bits.");
    }

    public int Count => letters.Length;

    /// <summary>The number of a word, one letter after the other, between edges.</summary>
    public IEnumerable<int> Numbers(string word) => word.Select(letter => letters.IndexOf(letter, StringComparison.Ordinal)).Append(0);

    public string Letters(int group, int length) =>
        string.Concat(Enumerable.Range(1, length).Select(place => letters[(group >> (Bits * (length - place))) & ((1 << Bits) - 1)]));
}
