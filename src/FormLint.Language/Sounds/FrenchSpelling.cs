namespace FormLint.Language.Sounds;

/// <summary>
/// Rewrites a French word so that every vowel letter left is heard or is a mute e inside the word: "beaucoup" stays,
/// "question" loses its u, "travaille" becomes "travaj". "j" stands for the semivowel, "ö" for "œ".
/// </summary>
internal ref struct FrenchSpelling
{
    // Read and written in place: a rewritten word never grows.
    private readonly Span<char> word;
    private readonly int end;
    private int length;

    private FrenchSpelling(Span<char> word, int end)
    {
        this.word = word;
        this.end = end;
    }

    public static Span<char> Rewrite(Span<char> word)
    {
        var spelling = new FrenchSpelling(word, WithoutMuteEnding(word));
        for (var at = 0; at < spelling.end;)
            at += spelling.Letter(at);
        return word[..spelling.length];
    }

    /// <summary>The length of the word up to its mute ending: "-e", "-es", "-ent" of verbs, the ë of "aiguë", not of "canoë".</summary>
    private static int WithoutMuteEnding(ReadOnlySpan<char> word)
    {
        var mute = word switch
        {
            _ when ThirdPlural.Is(word) => 3,
            [.., 'e', 's'] or [.., 'u', 'ë', 's'] => 2,
            [.., 'e'] or [.., 'u', 'ë'] => 1,
            _ => 0,
        };
        // "les", "que": the only vowel is not mute, and the u of "que" is no vowel.
        var stem = word[..^mute];
        return Vowels.AnyIn(stem) && stem is not ("qu" or "gu") ? stem.Length : word.Length;
    }

    /// <summary>Writes what the letter becomes; the result is how many letters were read.</summary>
    private int Letter(int at)
    {
        var next = At(at + 1);
        switch (word[at])
        {
            case 'u' when Written(0) == 'q' || (Written(0) == 'g' && next is 'e' or 'i' or 'y' or 'é' or 'è' or 'ê' or 'î'):
            case 'e' when Written(0) == 'g' && next is 'a' or 'o' or 'u' or 'â' or 'ô' or 'û':
            case 'e' when next == 'o' && At(at + 2) == 'i':
            case 'h' when Written(1) == 'o' && Written(0) == 'u' && Vowels.Is(next):
                return 1;
            case 'o' when next == 'e' && IsLigature(at):
                return Write('ö', 2);
            case 'i' when next == 'l' && Written(0) is 'a' or 'e' or 'i' or 'o' or 'u' or 'ö' && IsSemivowel(at):
                return Write('j', At(at + 2) == 'l' ? 3 : 2);
            case 'y' when at + 1 < end && (at == 0 || Written(0) is 'a' or 'e' or 'o' or 'u') && Vowels.Is(next):
            case 'ï' when at + 1 < end && Vowels.Is(Written(0)) && Vowels.Is(next):
                return Write('j', 1);
            default:
                return Write(word[at], 1);
        }
    }

    /// <summary>"cœur", "œil", "œuvre", "Œdème"; not "coexister".</summary>
    private readonly bool IsLigature(int at) => At(at + 2) == 'u' || (At(at + 2) == 'i' && At(at + 3) == 'l') || at == 0;

    /// <summary>"ill" after a vowel ("feuille"), final "il" and "ils" ("travail") except after i or o.</summary>
    private readonly bool IsSemivowel(int at) =>
        At(at + 2) == 'l' || (Written(0) is not ('i' or 'o') && (at + 2 == end || (at + 3 == end && At(at + 2) == 's')));

    private readonly char At(int index) => index < word.Length ? word[index] : '\0';

    private readonly char Written(int back) => length > back ? word[length - 1 - back] : '\0';

    private int Write(char c, int read)
    {
        word[length++] = c;
        return read;
    }
}
