using FormLint.Language.Words;

namespace FormLint.Language.Identification;

/// <summary>What the words of a text say about its language.</summary>
internal sealed class Evidence
{
    // A function word against the letters of one content word, which give at most 4; capitals are often names.
    private const float FunctionWord = 4;
    private const float CapitalLetters = 0.5f;

    private readonly string text;
    private readonly bool capitalsOnly;

    private Evidence(string text)
    {
        this.text = text;
        capitalsOnly = !text.AsSpan().ContainsAny(Lower);
    }

    private static readonly System.Buffers.SearchValues<char> Lower =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzàâçèéêëîïôùûüœ");

    /// <summary>Words of letters.</summary>
    public int Words { get; private set; }

    /// <summary>Words in lower case: names and addresses have few.</summary>
    public int LowerWords { get; private set; }

    /// <summary>Function words and spellings of each language, outside names.</summary>
    public Scores Function { get; private set; }

    /// <summary>French (positive) against Dutch: letters of lower-case words that are no function words.</summary>
    public float ContentOdds { get; private set; }

    /// <summary>French (positive) against Dutch: function words only.</summary>
    public float FunctionOdds { get; private set; }

    /// <summary>French (positive) against Dutch: function words, and letters of the other words.</summary>
    public float Odds { get; private set; }

    /// <summary>French (positive) against Dutch: letters of all words.</summary>
    public float LetterOdds { get; private set; }

    public static Evidence Of(string text)
    {
        var evidence = new Evidence(text);
        // French word rules, because only they split "l'aide".
        var words = new WordScanner(text, LanguageCode.Fr).Scan();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Kind is WordKind.Word or WordKind.Elided)
                evidence.Add(words[i], isFirst: i == 0, beforeName: i + 1 < words.Length && !evidence.IsLower(words[i + 1]));
        }

        return evidence;
    }

    private void Add(Word word, bool isFirst, bool beforeName)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        var folded = Fold.Word(word.In(text), buffer);
        var lower = IsLower(word);
        Words++;
        LowerWords += lower ? 1 : 0;
        var known = Known(word, folded, out var scores);
        var letters = known && word.Kind == WordKind.Elided ? FunctionWord : LetterGroups.FrenchRatherThanDutch(folded);
        LetterOdds += letters;
        if (!known)
        {
            Odds += lower ? letters : letters * CapitalLetters;
            ContentOdds += lower ? letters : 0;
            // German nouns have a capital.
            var shape = WordShape.Of(folded);
            Function += lower ? shape : shape with { En = 0 };
            return;
        }

        var odds = FunctionWord * ((scores.Fr > 0 ? 1 : 0) - (scores.Nl > 0 ? 1 : 0));
        FunctionOdds += odds;
        Odds += odds;
        // "Van den Berghe", "Rue de la Loi": part of a name, says nothing on the text around it.
        // Except in German, where every noun has a capital.
        Function += !beforeName && (lower || isFirst) ? scores : new Scores(0, 0, scores.De, 0);
    }

    private bool Known(Word word, ReadOnlySpan<char> folded, out Scores scores)
    {
        if (word.Kind == WordKind.Elided)
        {
            scores = new Scores(Fr: 1, 0, 0, 0);
            return true;
        }

        // "'s morgens", "'t huis": the scanner reads French here and leaves the apostrophe out.
        if (folded is "s" or "t" or "n" && word.Start > 0 && Characters.IsApostrophe(text[word.Start - 1])
            && (word.Start == 1 || char.IsWhiteSpace(text[word.Start - 2])))
        {
            scores = new Scores(0, Nl: 1, 0, 0);
            return true;
        }

        return FunctionWords.TryGet(folded, out scores);
    }

    private bool IsLower(Word word) => capitalsOnly || char.IsLower(text[word.Start]);
}
