using FormLint.Core.Capture;
using FormLint.Core.Configuration;
using FormLint.Core.Model;
using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Reports.Tests;

/// <summary>A small fixed report: two rules, three pages, one problem. What a page or a rule wrote can be replaced.</summary>
internal static class SampleReport
{
    /// <param name="Page">Replaces every text that comes from a page or from the command line.</param>
    /// <param name="Rule">Replaces every text that comes from a rule pack.</param>
    public sealed record Words(string? Page = null, string? Rule = null);

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    public static Report Of(Words? words = null)
    {
        words ??= new Words();
        var error = RuleOf("essai/champ", Severity.Error, SourceKind.Standard, words) with { Wcag = ["3.3.2", "1.4.6"], Act = ["e086e5"] };
        var note = RuleOf("essai/phrase", Severity.Note, SourceKind.FieldVoice, words);
        var (first, second, third) = (PageOf("http://example.test/fr/", "Demande", words), PageOf("http://example.test/nl/", "", words), PageOf("http://example.test/nl/", "", words));
        second = second with { Lang = "nl", Viewport = Viewport.Phone, Kind = CaptureKind.Browser, Status = 200, Times = new CaptureTimes(120, 80), Document = new Box(0, 0, 360, 900), Screenshot = [0xFF, 0xD8, 0xFF, 0xD9] };
        third = third with { Lang = null, Viewport = Viewport.Desktop, Kind = CaptureKind.Browser, Status = 200 };
        Journey[] journeys = [Journey.OfPage(first), new Journey(words.Page ?? "rdv", [new Step(1, "Accueil", second), new Step(2, "Fin", third)])];
        Finding[] findings =
        [
            FindingOf(error, journeys[0], 0, "#nom", "<input id=\"nom\">", Outcome.Failed, "a1", words),
            FindingOf(error, journeys[1], 0, "#nom", "<input id=\"nom\">", Outcome.Failed, "a1", words),
            FindingOf(error, journeys[1], 1, "body > p:nth-of-type(2)", "Ceci n’est « pas » clair & net <b>", Outcome.Failed, "a2", words),
            FindingOf(note, journeys[1], 1, "#pied", "Une longue phrase.", Outcome.Failed, "b1", words),
            FindingOf(note, journeys[0], 0, "#pied", "Une autre phrase.", Outcome.NeedsReview, "b2", words),
        ];
        return new Report
        {
            Tool = new ToolInfo("FormLint", "1.2.3", "4.14.0", words.Page ?? "Chromium 156.0.1"),
            Standard = Standard.Default,
            Rules = new RuleSet([], [error, note], new ReviewLedger([new Review
            {
                Rule = error.Id, Language = LanguageCode.Nl, Fingerprint = RuleFingerprint.Of(error, LanguageCode.Nl), Verdict = Verdict.Approved, By = "R", Date = new DateOnly(2026, 1, 1),
            }])),
            Journeys = journeys,
            Findings = findings,
            Tallies = [new RuleTally(error, 3, 0, 0), new RuleTally(note, 1, 1, 1)],
            Problems = [new Problem(words.Page ?? "http://example.test/zoek", ProblemKind.HttpStatus, words.Page ?? "404"), new Problem("http://example.test/fr/", ProblemKind.StillLoading)],
        };
    }

    public static Report Clean()
    {
        var report = Of();
        return report with { Findings = [], Tallies = [.. report.Tallies.Select(tally => tally with { Failed = 0, NeedsReview = 0 })], Problems = [] };
    }

    public static async Task<string> Written(IReportFormat format, Report report, LanguageCode language)
    {
        await using var output = new StringWriter();
        await format.WriteAsync(report, ReportWords.In(language), output);
        return output.ToString();
    }

    private static Rule RuleOf(string id, Severity severity, SourceKind kind, Words words) => new()
    {
        Id = id,
        Severity = severity,
        Check = "paste-blocked",
        Source = new RuleSource { Kind = kind, Title = words.Rule ?? "Source, page 3", Url = "https://example.test/source", Says = "x" },
        Text = new[] { LanguageCode.Fr, LanguageCode.Nl, LanguageCode.En }.ToDictionary(language => language, language => new RuleText
        {
            Title = words.Rule ?? $"Titre {id} {language.Tag()}",
            Message = (words.Rule ?? $"Message {language.Tag()} :") + " {seen}",
            Why = words.Rule ?? $"Pourquoi {language.Tag()}",
            Instead = words.Rule ?? $"Ajoutez `<label>` {language.Tag()}",
        }),
        Languages = [LanguageCode.Fr],
    };

    private static PageSnapshot PageOf(string url, string title, Words words) => StaticCapture.Read("<p>x</p>", new Uri(url)) with { Url = words.Page ?? url, Title = words.Page ?? title, Lang = words.Page ?? "fr" };

    private static Finding FindingOf(Rule rule, Journey journey, int step, string selector, string excerpt, Outcome outcome, string group, Words words) => new()
    {
        Rule = rule,
        Severity = rule.Severity,
        Journey = journey,
        Step = journey.Steps[step],
        Seen = new Observation(new Place(words.Page ?? selector, new Box(10, 20, 100, 40), "text", words.Page ?? "Nom"), words.Page ?? excerpt, outcome,
            new Dictionary<string, string>(Nothing) { ["seen"] = words.Page ?? "42" }),
        Fingerprint = $"0123456789{group}",
        GroupKey = group,
    };
}
