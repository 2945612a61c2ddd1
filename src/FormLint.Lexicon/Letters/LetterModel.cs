namespace FormLint.LexiconBuild.Letters;

/// <summary>How probable a letter is after up to three others, from distinct words, with Witten-Bell interpolation.</summary>
internal sealed class LetterModel
{
    public const int Longest = 4;

    // About as many as either language writes: what is known of a letter before any is counted.
    private const double LettersOfLanguage = 40;

    private readonly Alphabet alphabet;

    // For each length, how often each group of letters occurs.
    private readonly int[][] counts;

    public LetterModel(Alphabet alphabet, IEnumerable<string> words)
    {
        this.alphabet = alphabet;
        counts = [.. Enumerable.Range(0, Longest + 1).Select(length => new int[1 << (Alphabet.Bits * length)])];
        foreach (var word in words)
            Add(word);
    }

    /// <summary>Letters of all words, with one edge each.</summary>
    public int Total => counts[0][0];

    public int Count(int group, int length) => counts[length][group];

    /// <summary>Of the last letter of the group, given the others.</summary>
    public double Probability(int group, int length)
    {
        if (length == 0)
            return 1 / LettersOfLanguage;
        var before = group >> Alphabet.Bits << Alphabet.Bits;
        var (total, kinds) = (0, 0);
        foreach (var count in counts[length].AsSpan(before, alphabet.Count))
        {
            total += count;
            kinds += count > 0 ? 1 : 0;
        }

        var shorter = Probability(Last(group, length - 1), length - 1);
        return total == 0 ? shorter : (counts[length][group] + (kinds * shorter)) / (total + kinds);
    }

    /// <summary>The group without the letters before its last ones.</summary>
    public static int Last(int group, int length) => group & ((1 << (Alphabet.Bits * length)) - 1);

    private void Add(string word)
    {
        // The first edge is the number 0 that is there already.
        var (group, known) = (0, 1);
        foreach (var letter in alphabet.Numbers(word))
        {
            group = Last((group << Alphabet.Bits) | letter, Longest);
            known = Math.Min(known + 1, Longest);
            for (var length = 0; length <= known; length++)
                counts[length][Last(group, length)]++;
        }
    }
}
