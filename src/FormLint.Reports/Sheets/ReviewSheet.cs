using FormLint.Core.Rules;
using FormLint.Language;
using FormLint.Reports.Html;

namespace FormLint.Reports.Sheets;

/// <summary>Rules in plain words for a group that reviews them: one file, for paper and for a screen without a network.</summary>
public static class ReviewSheet
{
    /// <exception cref="ArgumentOutOfRangeException">There are no words in this language.</exception>
    public static Task WriteAsync(IReadOnlyList<Rule> rules, LanguageCode language, TextWriter output) => HtmlFile.WriteAsync<SheetPage>(
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["Rules"] = rules, ["Words"] = SheetWords.In(language), ["Report"] = ReportWords.In(language) }, output);
}
