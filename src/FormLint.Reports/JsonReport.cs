using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using FormLint.Core.Model;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Reports;

/// <summary>Everything, for other programs and for the archive. Its schema: rules/schema/report.schema.json.</summary>
public sealed class JsonReport : IReportFormat
{
    public string Name => "json";

    private static readonly JsonReportContext Context = new(new JsonSerializerOptions(JsonReportContext.Default.Options)
    {
        // Accents stay readable; markup, quotes and angle brackets are escaped.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public async Task WriteAsync(Report report, ReportWords words, TextWriter output) =>
        await output.WriteAsync(JsonSerializer.Serialize(Document(report, words), Context.JsonDocumentModel) + "\n");

    private static JsonDocumentModel Document(Report report, ReportWords words) => new()
    {
        Formlint = 1,
        Tool = new JsonTool(report.Tool.Name, report.Tool.Version, report.Tool.Axe, report.Tool.Browser),
        Standard = report.Standard.Id,
        Wcag = report.Standard.Wcag,
        Language = words.Language.Tag(),
        RuleSet = report.Rules.Fingerprint,
        Pages = [.. report.Pages.Select(page => new JsonPage(page.Url, page.Title, page.Lang, page.Status, page.Profile, page.Times.CaptureMs, page.Times.AxeMs))],
        Findings = [.. report.Findings.Select(finding => Finding(finding, report, words.Language))],
        Problems = [.. report.Problems.Select(problem => new JsonProblem(problem.Target, Kebab.Of(problem.Kind), words.Of(problem), problem.IsFatal))],
        Rules = [.. report.Tallies.Select(tally => Rule(tally, report.Rules))],
    };

    private static JsonFinding Finding(Finding finding, Report report, LanguageCode language) => new()
    {
        Rule = finding.Rule.Id,
        Severity = Kebab.Of(finding.Severity),
        Outcome = finding.Seen.Outcome == Outcome.Failed ? "failed" : "needsReview",
        Page = finding.Step.Page.Url,
        Profile = finding.Step.Page.Profile,
        Journey = finding.Journey.Name,
        Step = finding.Step.Number,
        Selector = finding.Seen.Place.Selector,
        Excerpt = finding.Seen.Excerpt,
        Box = finding.Seen.Place.Box is { } box ? new JsonBox(box.X, box.Y, box.Width, box.Height) : null,
        Message = MessageTemplate.Fill(finding.Rule, language, finding.Seen),
        Wcag = finding.Rule.Wcag,
        Source = new JsonSource(Kebab.Of(finding.Rule.Source.Kind), finding.Rule.Source.Title, finding.Rule.Source.Url),
        Reviewed = Kebab.Of(report.Rules.Ledger.StatusOf(finding.Rule, language)),
        Fingerprint = finding.Fingerprint,
    };

    private static JsonRule Rule(RuleTally tally, RuleSet set) => new()
    {
        Id = tally.Rule.Id,
        Pack = tally.Rule.Pack,
        Severity = Kebab.Of(tally.Rule.Severity),
        Kind = Kebab.Of(tally.Rule.Source.Kind),
        Wcag = tally.Rule.Wcag,
        En301549 = [.. tally.Rule.En301549],
        Act = tally.Rule.Act,
        Languages = [.. tally.Rule.Languages.Select(language => language.Tag())],
        Review = new JsonReview(Kebab.Of(set.Ledger.StatusOf(tally.Rule, LanguageCode.Fr)), Kebab.Of(set.Ledger.StatusOf(tally.Rule, LanguageCode.Nl))),
        Failed = tally.Failed,
        NeedsReview = tally.NeedsReview,
        NotRun = tally.NotRun,
    };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(JsonDocumentModel))]
internal sealed partial class JsonReportContext : JsonSerializerContext;
