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
    public static string Passives(string marked, LanguageCode language)
    {
        var result = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        foreach (var passive in TextAnalyzer.Analyze(result, language).Passives.Reverse())
            result = result.Insert(passive.Start + passive.Length, "]").Insert(passive.Start, "[");
        return result;
    }
}
