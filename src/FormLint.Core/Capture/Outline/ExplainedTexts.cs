using AngleSharp.Dom;

namespace FormLint.Core.Capture.Outline;

/// <summary>What the page explains with means of HTML. What its sentences explain is for the checks.</summary>
internal static class ExplainedTexts
{
    // A title of the whole page stands in a summary at times; it explains nothing.
    private const int Longest = 120;

    private static readonly string[] GlossaryMarks = ["gloss", "lexique", "lexicon", "woordenlijst", "begrippen", "definition", "definitie"];

    public static IReadOnlyList<string> In(IDocument document) =>
        [.. document.All.Where(Explains).Select(element => FoldedText.Of(element)).Where(text => text.Length is > 0 and <= Longest).Distinct(StringComparer.Ordinal)];

    private static bool Explains(IElement element) => element.LocalName switch
    {
        "abbr" or "acronym" => !string.IsNullOrWhiteSpace(element.GetAttribute("title")),
        "dfn" or "dt" or "summary" => true,
        "a" => element.GetAttribute("href") is { } href && Array.Exists(GlossaryMarks, mark => href.Contains(mark, StringComparison.OrdinalIgnoreCase)),
        _ => false,
    };
}
