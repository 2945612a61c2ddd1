namespace FormLint.LexiconBuild.Dutch;

/// <summary>How Dutch writes the stem of a verb: "maken" is "maak", "leven" is "leef", "zetten" is "zet".</summary>
internal static class DutchSpelling
{
    private const string Vowels = "aeiouyáàâäéèêëíìîïóòôöúùûü";
    private const string Doubled = "aeou";
    private static readonly string[] Digraphs = ["aa", "ee", "oo", "uu", "ie", "oe", "eu", "ou", "au"];
    private const string Voiceless = "tkfscxhpq";

    /// <summary>The stems that the infinitive may have, the likeliest first; the dictionary tells which it has.</summary>
    public static IEnumerable<string> Stems(string infinitive)
    {
        if (infinitive.EndsWith("ën", StringComparison.Ordinal))
        {
            // "neuriën", "shampooën", "echoën".
            var before = infinitive[..^2];
            return [before, before + "e", before + before[^1]];
        }

        if (!infinitive.EndsWith("en", StringComparison.Ordinal) || infinitive.Length < 4)
            return [];
        var body = infinitive[..^2];
        // "faken", "updaten" are written with the English "e".
        if (!IsOpen(body))
            return [Final(Single(body)), body + "e"];
        // The vowel of a last syllable without stress is short: "rekenen", "sponsoren".
        return HasVowel(body[..^2]) ? [Final(Lengthened(body)), Final(body), body + "e"] : [Final(Lengthened(body)), body + "e"];
    }

    /// <summary>What the stem takes in the past: "d" or "t", by the sound before the ending of the infinitive.</summary>
    public static char PastLetter(string infinitive) => Voiceless.Contains(infinitive[^3], StringComparison.Ordinal) ? 't' : 'd';

    /// <summary>The stem with its "d" or "t", which is not written twice at the end.</summary>
    public static string WithLetter(string stem, char letter) => stem[^1] is 'd' or 't' ? stem : stem + letter;

    /// <summary>The stem after "ge": "geëindigd", "geïnd".</summary>
    public static IEnumerable<string> AfterGe(string stem)
    {
        yield return "ge" + stem;
        yield return "ge-" + stem;
        if ("eiu".IndexOf(stem[0], StringComparison.Ordinal) is >= 0 and var vowel)
            yield return "ge" + "ëïü"[vowel] + stem[1..];
    }

    public static bool HasVowel(string letters) => letters.Any(IsVowel);

    /// <summary>Ends with a vowel written twice and one consonant.</summary>
    public static bool IsLong(string body) => body.Length >= 3 && Doubled.Contains(body[^2], StringComparison.Ordinal) && body[^2] == body[^3] && !IsVowel(body[^1]);

    /// <summary>Ends with one vowel and one consonant: the vowel is long before "-en".</summary>
    private static bool IsOpen(string body) =>
        body.Length >= 2 && !IsVowel(body[^1]) && body[^1] != 'w' && (Doubled.Contains(body[^2], StringComparison.Ordinal) || body[^2] == 'ë')
        && (body.Length == 2 || !Digraphs.Contains(body[^3..^1]));

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);

    /// <summary>"creër" becomes "creëer", "parodiër" becomes "parodieer".</summary>
    private static string Lengthened(string body) =>
        body[^2] == 'ë' ? body[..^2] + (body[^3] == 'i' ? "ee" : "ëe") + body[^1] : body[..^1] + body[^2] + body[^1];

    private static string Single(string body) =>
        body.Length > 2 && body[^1] == body[^2] && !IsVowel(body[^1]) ? body[..^1] : body;

    private static string Final(string body) => body[^1] switch
    {
        'v' => body[..^1] + 'f',
        'z' => body[..^1] + 's',
        _ => body,
    };
}
