namespace FormLint.Language.Words;

/// <summary>Adds up blocks for the formulas.</summary>
internal sealed class Tally(LanguageCode language)
{
    private const int LongestShortWord = 6;

    private int words;
    private int sentences;
    private int syllables;
    private int longWords;

    public TextCounts Counts => new(words, sentences, syllables, longWords);

    public int WordsToRead { get; private set; }

    public void Add(TextAnalysis block)
    {
        foreach (var sentence in block.Sentences)
        {
            var before = words;
            foreach (var word in sentence.Words)
                Add(word, block.Text, sentence.EndsWithStop);
            if (words > before)
                sentences++;
        }
    }

    private void Add(Word word, string text, bool running)
    {
        var isShortElision = word.Kind == WordKind.Elided && word.Length == 2;
        if (!isShortElision)
            WordsToRead++;
        if (!running || isShortElision || word.Kind is not (WordKind.Word or WordKind.Elided))
            return;
        words++;
        syllables += Syllables.Of(word, text, language);
        if (Letters(word.In(text)) > LongestShortWord)
            longWords++;
    }

    private static int Letters(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLetter(c) && c != 'ʼ')
                letters++;
        }

        return letters;
    }
}
