namespace FormLint.Language.Sounds;

/// <summary>Counts the vowel sounds of a French word from left to right.</summary>
internal ref struct FrenchSounds
{
    private readonly ReadOnlySpan<char> word;
    private int at;
    private int count;

    // Where the consonants since the last sounded vowel begin. A mute e inside does not end them: "redevenir".
    private int consonants;

    private FrenchSounds(ReadOnlySpan<char> word) => this.word = word;

    /// <param name="word">One folded part of a word; overwritten.</param>
    public static int Count(Span<char> word)
    {
        var sounds = new FrenchSounds(FrenchSpelling.Rewrite(word));
        while (sounds.at < sounds.word.Length)
        {
            if (Vowels.Is(sounds.word[sounds.at]))
                sounds.Vowel();
            else
                sounds.at++;
        }

        return Math.Max(1, sounds.count);
    }

    private void Vowel()
    {
        if (word[at] == 'e' && count > 0 && EndsOpenSyllable(at) && ConsonantGroup.Sounds(word, consonants, at) <= 1 && !EndsPrefix())
        {
            at++;
            return;
        }

        count++;
        var glide = GlideLength();
        if (glide > 0 && word[at + glide] == 'e' && EndsOpenSyllable(at + glide))
        {
            // "remer-cie-ment", "joue-ra".
            at += glide + 1;
        }
        else
        {
            // After a consonant and a liquid the glide is a vowel of its own: "pri-er", "ou-vri-er".
            if (glide > 0 && IsHiatus())
                count++;
            at += glide;
            at += NucleusLength();
        }

        consonants = at;
    }

    private readonly char Next(int offset) => at + offset < word.Length ? word[at + offset] : '\0';

    /// <summary>
    /// A single consonant and a vowel follow the e at the index: it is mute after a vowel or a single consonant ("samedi",
    /// "paiement"). Not before a semivowel: "donnerons" has a mute e, "donnerions" and "atelier" have not, but "cafetière"
    /// and "achetiez" have.
    /// </summary>
    private readonly bool EndsOpenSyllable(int index)
    {
        var length = ConsonantGroup.SingleLength(word, index + 1);
        var vowel = index + 1 + length;
        return length > 0 && Vowels.At(word, vowel) && (word[index + 1] == 't' || !(word[vowel] is 'i' or 'y' && Vowels.At(word, vowel + 1)));
    }

    /// <summary>i, y, u or ou before another vowel: no syllable of its own in "bien", "actuel", "jouer".</summary>
    private readonly int GlideLength()
    {
        if (word[at] == 'o' && Next(1) == 'u')
            return Next(2) is 'i' or 'î' or 'ï' || IsOpen(Next(2)) ? 2 : 0;
        return word[at] is 'i' or 'y' or 'u' or 'î' or 'ï' && (IsOpen(Next(1)) || (word[at] != 'u' && Next(1) == 'u')) ? 1 : 0;
    }

    private static bool IsOpen(char c) => c is 'a' or 'e' or 'o' or 'é' or 'è' or 'ê' or 'â' or 'ô' or 'à' or 'ö';

    /// <summary>"interaction", "hyperactif": the e is no mute e. "intérieur" and "supérieur" have an accent.</summary>
    private readonly bool EndsPrefix() => word[..(at + 1)] is "inte" or "supe" or "hype" && Next(1) == 'r' && Next(2) is not ('e' or 'i');

    private readonly bool IsHiatus() =>
        (at >= 2 && word[at - 1] is 'l' or 'r' && word[at - 2] is 'b' or 'c' or 'd' or 'f' or 'g' or 'p' or 't' or 'v')
        || word[..(at + 1)] is "poly" or "anti" or "multi" or "semi";

    private readonly int NucleusLength()
    {
        var rest = word[at..];
        if (rest.StartsWith("eau"))
            return 3;
        if (rest.Length < 2)
            return 1;
        return (rest[0], rest[1]) switch
        {
            ('a', 'u' or 'i' or 'î') or ('e', 'u' or 'û' or 'i' or 'î') or ('o', 'u' or 'ù' or 'û' or 'i' or 'î') or ('u', 'i' or 'î' or 'ï') or ('ö', 'u') or ('o', 'ê') => 2,
            // "pa-y-s" and its family.
            ('a', 'y') => word[..at].EndsWith("p") && rest.Length > 2 && rest[2] == 's' ? 1 : 2,
            ('e' or 'o' or 'u', 'y') => 2,
            // English: "team", "week-end"; the French letters have an accent.
            ('e', 'a' or 'e') => 2,
            // "alcool", "zoo"; "co-opération", "zo-ologie".
            ('o', 'o') => at == 1 && rest.Length > 2 && (word[0], rest[2]) is ('c', not ('l' or 'k')) or ('z', 'l') ? 1 : 2,
            _ => 1,
        };
    }
}
