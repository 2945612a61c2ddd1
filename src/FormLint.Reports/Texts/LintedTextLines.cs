using System.Globalization;
using System.Text;
using FormLint.Core.Model;
using FormLint.Core.Rules;
using FormLint.Core.Text;
using FormLint.Language;

namespace FormLint.Reports.Texts;

/// <summary>A text's findings for the terminal: "file:line:column: severity, what", which editors turn into links.</summary>
public static class LintedTextLines
{
    /// <summary>The findings, then what was measured.</summary>
    public static string Of(LintedText text, ReportWords words) =>
        $"{Findings(text, words)}{PrintableText.Of(text.Document.Name)}: {Summary(text, words)}{Environment.NewLine}";

    public static string Findings(LintedText text, ReportWords words)
    {
        var lines = new StringBuilder();
        foreach (var finding in text.Findings.OrderBy(finding => PlaceOf(finding, text)))
        {
            var rule = finding.Rule.Words(words.Language);
            lines.Append(PrintableText.Of(text.Document.Name));
            if (PlaceOf(finding, text) is { } place) lines.Append(CultureInfo.InvariantCulture, $":{place.Line}:{place.Column}");
            else lines.Append(' ').Append(PrintableText.Of(finding.Seen.Place.Selector));
            lines.Append(": ").Append(ReportWords.Fill(words.CountBySeverity, words.Severity[finding.Severity], PrintableText.Of(MessageTemplate.Fill(finding.Rule, words.Language, finding.Seen, MessageTemplate.Readable))))
                .Append(" [").Append(finding.Rule.Id).AppendLine("]");
            lines.Append("    → ").AppendLine(PrintableText.Of(rule.Instead));
        }
        return lines.ToString();
    }

    private static string Summary(LintedText text, ReportWords words)
    {
        var measures = text.Measures;
        var summary = ReportWords.Fill(words.TextSummary, words.LanguageNames.GetValueOrDefault(text.Language.Language, words.Unknown), measures.WordsToRead, measures.Counts.Sentences, Minutes(measures.ReadingTime, words));
        var scores = measures.Scores.Where(score => score.Value is not null).ToList();
        if (scores.Count == 0) return $"{summary} {words.TextTooShortForScore}";
        return $"{summary} {string.Join(" · ", scores.Select(score => Shown(score, words)))}";
    }

    private static string Shown(Score score, ReportWords words) =>
        ReportWords.Fill(score.Formula.HigherIsEasier ? words.ScoreHigherIsEasier : words.ScoreLowerIsEasier, score.Formula.Name, score.Value!.Value.ToString("0.0", words.Culture));

    private static string Minutes(TimeSpan time, ReportWords words) =>
        time < TimeSpan.FromMinutes(1) ? words.UnderOneMinute : ReportWords.Fill(words.Minutes, (int)Math.Round(time.TotalMinutes));

    private static (int Line, int Column)? PlaceOf(Finding finding, LintedText text) =>
        finding.Seen is { Block: { } block, Words: { } range } ? text.Document.Locate(block, range.Start) : null;
}
