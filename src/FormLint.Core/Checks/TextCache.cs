using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Language and sentences of each block, worked out at first use.</summary>
/// <param name="known">The language of every block, when somebody has said it.</param>
internal sealed class TextCache(PageSnapshot snapshot, LanguageCode known = LanguageCode.Unknown)
{
    private readonly Dictionary<TextBlock, LanguageCode> languages = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TextBlock, TextAnalysis> analyses = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the block is written in: the declared language, unless a longer text clearly says otherwise.</summary>
    public LanguageCode LanguageOf(TextBlock block)
    {
        if (known != LanguageCode.Unknown) return known;
        if (languages.TryGetValue(block, out var before)) return before;
        var declared = LanguageCodes.Parse(block.Lang ?? snapshot.Lang);
        var guess = LanguageGuesser.Guess(block.Text, declared);
        // Under about ten words the declared language is the better witness.
        var trusted = declared == LanguageCode.Unknown || (guess.Confidence >= 0.9 && block.Text.Length > 60);
        return languages[block] = trusted && guess.Language != LanguageCode.Unknown ? guess.Language : declared;
    }

    public TextAnalysis AnalysisOf(TextBlock block)
    {
        if (!analyses.TryGetValue(block, out var analysis))
        {
            analysis = analyses[block] = TextAnalyzer.Analyze(block.Text, LanguageOf(block));
        }
        return analysis;
    }
}
