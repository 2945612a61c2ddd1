namespace FormLint.Language.Tests;

/// <summary>Compares what a detector found with the brackets in a text: "Veuillez [procéder au paiement]."</summary>
internal static class Found
{
    /// <param name="find">Start, length and what else is known of each.</param>
    public static void Is<T>(string marked, LanguageCode language, Func<TextAnalysis, IEnumerable<(int Start, int Length, T What)>> find, T expected)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var (start, length, what) = Assert.Single(find(TextAnalyzer.Analyze(text, language)));
        Assert.Equal(marked, text.Insert(start + length, "]").Insert(start, "["));
        Assert.Equal(expected, what);
    }
}
