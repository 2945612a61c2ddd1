using System.Text;
using FormLint.Core.Model;
using FormLint.Core.Rules;

namespace FormLint.Reports;

/// <summary>Findings for the terminal: the same problem once, with its places. Meaning never hangs on colour.</summary>
public sealed class TextReport(bool color) : IReportFormat
{
    private const int MaxPlaces = 5;

    public string Name => "text";

    public async Task WriteAsync(Report report, ReportWords words, TextWriter output)
    {
        var text = new StringBuilder();
        foreach (var group in FindingGroup.Of(report.Findings)) Write(text, group, report, words);
        foreach (var problem in report.Problems)
            text.Append(Paint(problem.IsFatal ? "31" : "33", "! ")).Append(PrintableText.Of(problem.Target)).Append(": ").AppendLine(PrintableText.Of(words.Of(problem)));
        if (report.Problems.Count > 0) text.AppendLine();
        foreach (var line in ReportSummary.Lines(report, words)) text.AppendLine(line);
        await output.WriteAsync(text.ToString());
    }

    private void Write(StringBuilder text, FindingGroup group, Report report, ReportWords words)
    {
        var rule = group.First.Rule;
        var said = rule.Words(words.Language);
        var label = group.Outcome == Outcome.NeedsReview ? words.NeedsReview : words.Severity[group.Severity];
        text.Append(Paint(ColorOf(group), $"[{label}] ")).Append(Paint("1", PrintableText.Of(said.Title)))
            .Append("  ").Append(rule.Id).Append(" · ").AppendLine(words.PlaceCount(group.Findings.Count));
        text.Append("  ").AppendLine(PrintableText.Of(MessageTemplate.Fill(rule, words.Language, group.First.Seen, MessageTemplate.Readable)));
        text.Append("  → ").AppendLine(PrintableText.Of(said.Instead));
        foreach (var target in group.Targets.Take(MaxPlaces))
        {
            var place = target[0];
            text.Append("    ").Append(PrintableText.Of(place.Step.Page.Url)).Append("  ").Append(Paint("2", PrintableText.Of(place.Seen.Place.Selector)));
            if (target.Count > 1) text.Append("  × ").Append(target.Count);
            text.AppendLine();
        }
        if (group.Targets.Count > MaxPlaces) text.Append("    ").AppendLine(ReportWords.Fill(words.MorePlaces, group.Findings.Count - group.Targets.Take(MaxPlaces).Sum(target => target.Count)));
        text.Append("  ").AppendLine(Paint("2", $"{words.SourceKind[rule.Source.Kind]} · {words.Reviewed[report.Rules.Ledger.StatusOf(rule, words.Language)]}")).AppendLine();
    }

    private static string ColorOf(FindingGroup group) => group.Outcome == Outcome.NeedsReview ? "36" : group.Severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "34" };

    private string Paint(string code, string text) => color ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
