namespace FormLint.Language.Tests;

/// <summary>Texts put together from the pieces that are hard to cut.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", " ", " ", "  ", "\n", "\u00A0", "\u202F", ".", ".", ". ", "...", "…", "!", " ?", "?!", ",", ";", " : ", "'", "’", "‘", "\"", "«\u00A0", "\u00A0»", "“", "”",
        "(", ")", "[", "]", "-", "–", "/", "@", "·", "\u00AD", "\u200D", "•", "👍", "\uD800", "\uDC00", "é", "e\u0301", "İ", "ß", "œ", "a", "à", "y", "u", "B", "II",
        "l'", "qu’", "jusqu'", "Le", "La", "il", "Vous", "De", "het", "Het", "'s", "'t", "u", "M.", "Mme", "art.", "etc.", "enz.", "bijv.", "d.w.z.", "c.-à-d.", "p.ex.",
        "St.", "nr.", "S.A.", "J.-P.", "1.", "12", "1.234,56", "12/03/2025", "10 000", "0470 12 34 56", "18h30", "1er", "www.belgium.be", "https://x.be/a(b)?c=1", "info@x.be",
        "mailto:", "://", "formulaire", "aanvraag", "kind(eren)", "agent.e.s", "vitamine C", "straat", "Bruxelles", "the", "form", "der", "Antrag",
    ];

    public static IEnumerable<string> Many(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }

    /// <summary>Words with one space or mark between them: sentences without sense, full of verbs.</summary>
    public static IEnumerable<string> OfVerbs(int seed, int count)
    {
        string[] words =
        [
            "est", "été", "a", "sont-elles", "doit", "être", "traitée", "payé", "marié", "par", "le", "service", "ne", "pas", "s'", "nous", "très", "en effet", ",", "(", ")", "«", "»", ".", "?", ";",
            "wordt", "worden", "werd", "kan", "moet", "te", "behandeld", "ingevuld", "bekend", "bedragen", "door", "de", "een", "dienst", "niet", "als", "die", "en",
        ];
        return OfWords(words, seed, count);
    }

    /// <summary>As <see cref="OfVerbs"/>, of the words that light verbs, Dutch verb pairs and participles are made of.</summary>
    public static IEnumerable<string> OfClauses(int seed, int count)
    {
        string[] words =
        [
            "procéder", "effectuez", "fait", "l'", "objet", "à", "de", "du", "la", "vérification", "paiement", "est", "s'", "effectué", "nouvelle", "ayant", "permettant", "en", "vous", "12", ",", "(", ")", ".", "\"",
            "het", "invullen", "van", "verricht", "voert", "uit", "betaling", "controle", "gebeurt", "gaat", "over", "tot", "heeft", "moet", "worden", "zou", "kunnen", "betaald", "dat", "die", "vul", "in", "zijnde", "een",
        ];
        return OfWords(words, seed, count);
    }

    private static IEnumerable<string> OfWords(string[] words, int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
            yield return string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => words[random.Next(words.Length)]));
    }
}
