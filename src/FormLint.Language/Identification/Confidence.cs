namespace FormLint.Language.Identification;

/// <summary>How sure a decision is, 0 to 1. Only function words outside names can raise it above <see cref="WithoutProof"/>.</summary>
internal static class Confidence
{
    private const float WithoutProof = 0.7f;

    // One function word in ten words of a sentence is little: ordinary prose has three to five.
    private const float LeastShare = 0.12f;
    private const int LeastLowerWords = 3;

    // Content words as telling as one function word: two with very French or very Dutch letters.
    private const float LettersOfOneWord = 8;

    // With German or English about, letters that look Dutch or French prove nothing.
    private const float MostForeign = 0.5f;

    // Each function word divides the doubt by this.
    private const float Strength = 4;

    public static double Of(Evidence evidence, LanguageCode language, bool code)
    {
        if (language == LanguageCode.Unknown)
            return 0;
        var own = evidence.Function[language] + Letters(evidence, language);
        var others = evidence.Function.BestBeside(language);
        // Text in two languages is evidence of neither.
        var lead = own - (2 * others);
        var proven = lead > 0 && evidence.LowerWords >= LeastLowerWords && own >= LeastShare * evidence.Words && !code;
        var confidence = 1 - (0.5 * Math.Pow(Strength, -Math.Max(0, lead)));
        return proven ? confidence : Math.Min(confidence, WithoutProof);
    }

    /// <summary>The letters of the content words support a decision between French and Dutch, or weaken it.</summary>
    private static float Letters(Evidence evidence, LanguageCode language) => language switch
    {
        _ when evidence.Function.De + evidence.Function.En > MostForeign => 0,
        LanguageCode.Fr => Math.Clamp(evidence.ContentOdds / LettersOfOneWord, -1, 1),
        LanguageCode.Nl => Math.Clamp(-evidence.ContentOdds / LettersOfOneWord, -1, 1),
        _ => 0,
    };
}
