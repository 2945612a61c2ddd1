using FormLint.Language.Terms;

namespace FormLint.Language.Tests.Terms;

/// <summary>Runs terms over a text and shows where they stand: "Il faut [procéder à] l'examen."</summary>
internal static class Finding
{
    public static string In(string text, LanguageCode language, params Term[] terms)
    {
        var list = TermList.Of(language, terms);
        return Marked(text, list.Find(TextAnalyzer.Analyze(text, language)));
    }

    public static string Marked(string text, IEnumerable<TermMatch> matches)
    {
        foreach (var match in matches.Reverse())
            text = text.Insert(match.End, "]").Insert(match.Start, "[");
        return text;
    }

    public static string WithoutMarks(string marked) =>
        marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}
