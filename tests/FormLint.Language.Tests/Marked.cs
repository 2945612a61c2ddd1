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

    /// <summary>"Votre demande [sera traitée]." against what is found in it.</summary>
    public static string Passives(string marked, LanguageCode language) =>
        Found(marked, language, text => text.Passives.Select(passive => (passive.Start, passive.Length)));

    /// <summary>The text with square brackets around what is found in it, in place of those it has.</summary>
    /// <param name="find">Starts and lengths, in text order.</param>
    public static string Found(string marked, LanguageCode language, Func<TextAnalysis, IEnumerable<(int Start, int Length)>> find)
    {
        var result = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        foreach (var (start, length) in find(TextAnalyzer.Analyze(result, language)).Reverse())
            result = result.Insert(start + length, "]").Insert(start, "[");
        return result;
    }
}
