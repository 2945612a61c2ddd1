namespace FormLint.Language.Identification;

/// <summary>Function words first, then letters; the language of the page when neither speaks.</summary>
internal static class Decision
{
    // German and English are only taken on function words, and clearly: names and loan words look like them.
    private const float ForeignLead = 0.75f;
    private const float ForeignLeast = 1.5f;
    private const float ForeignLeastOfShortText = 1;
    private const int ShortText = 3;

    public static LanguageCode Of(Evidence evidence, LanguageCode prior)
    {
        if (evidence.Words == 0)
            return LanguageCode.Unknown;
        var function = evidence.Function;
        var foreign = function.En > function.De ? LanguageCode.En : LanguageCode.De;
        var lead = function[foreign] - Math.Max(function.Fr, function.Nl);
        if (prior == foreign ? lead >= 0 && function[foreign] > 0 : lead >= ForeignLead && function[foreign] >= Least(evidence))
            return foreign;
        if (prior != LanguageCode.Unknown && Silent(evidence, prior))
            return prior;
        var odds = evidence.Odds == 0 ? evidence.LetterOdds : evidence.Odds;
        return odds > 0 ? LanguageCode.Fr : odds < 0 ? LanguageCode.Nl : prior;
    }

    private static float Least(Evidence evidence) => evidence.Words <= ShortText ? ForeignLeastOfShortText : ForeignLeast;

    /// <summary>No function word speaks against the language of the page.</summary>
    private static bool Silent(Evidence evidence, LanguageCode prior) => prior switch
    {
        LanguageCode.Fr => evidence.FunctionOdds >= 0,
        LanguageCode.Nl => evidence.FunctionOdds <= 0,
        _ => evidence.FunctionOdds == 0,
    };
}
