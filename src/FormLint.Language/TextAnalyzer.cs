using FormLint.Language.Sentences;
using FormLint.Language.Words;

namespace FormLint.Language;

public static class TextAnalyzer
{
    /// <summary>Cuts one text block (see section 6.1 of the design: no sentence crosses a block).</summary>
    /// <param name="block">Plain text, without mark-up.</param>
    /// <param name="language">Unknown: the language is guessed from the text.</param>
    public static TextAnalysis Analyze(string block, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(block);
        if (language == LanguageCode.Unknown)
            language = LanguageGuesser.Guess(block).Language;
        var words = new WordScanner(block, language).Scan();
        return new TextAnalysis(block, language, new SentenceCutter(block, language, words).Cut());
    }
}
