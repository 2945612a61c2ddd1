namespace FormLint.Language.Tests;

/// <summary>Vectors with a bar where the engine should cut: "Merci.| Au revoir." and "l'|aide".</summary>
internal static class Marked
{
    /// <summary>The text with the bars where sentences end; checks nothing else.</summary>
    public static string Sentences(string marked, LanguageCode language)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var result = text;
        foreach (var sentence in TextAnalyzer.Analyze(text, language).Sentences.SkipLast(1).Reverse())
            result = result.Insert(sentence.End, "|");
        return result;
    }

    public static string Words(string text, LanguageCode language) =>
        string.Join('|', TextAnalyzer.Analyze(text, language).Sentences.SelectMany(s => s.Words).Select(w => w.In(text).ToString()));

    /// <summary>The text with square brackets around what was found.</summary>
    public static string Show(string text, IEnumerable<(int Start, int Length)> found)
    {
        foreach (var (start, length) in found.Reverse())
            text = text.Insert(start + length, "]").Insert(start, "[");
        return text;
    }
}
