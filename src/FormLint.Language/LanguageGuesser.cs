using FormLint.Language.Identification;

namespace FormLint.Language;

public static class LanguageGuesser
{
    // More text than this never changes the answer, and a block may be a whole licence text.
    private const int Enough = 4000;

    /// <summary>
    /// The language of a text. The decision is made even when the confidence is low: a label of two words has a language,
    /// but it takes 0.9 to say that a block is in another language than its page.
    /// </summary>
    /// <param name="text">Plain text; a few words are enough for French against Dutch.</param>
    /// <param name="prior">The declared language of the page: stays unless function words say otherwise.</param>
    public static LanguageGuess Guess(string text, LanguageCode prior = LanguageCode.Unknown)
    {
        ArgumentNullException.ThrowIfNull(text);
        var evidence = Evidence.Of(text.Length > Enough ? text[..Enough] : text);
        var language = Decision.Of(evidence, prior);
        return new(language, Confidence.Of(evidence, language, CodeLike.Is(text)));
    }
}
