using FormLint.Cli.Commands;
using FormLint.Cli.Targets;
using FormLint.Core;
using FormLint.Core.Configuration;
using FormLint.Core.Model;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Reports;

namespace FormLint.Cli.Running;

/// <summary>The main job: gather, lint, report, and say with an exit code how it went.</summary>
internal static class CheckRun
{
    public static async Task<int> RunAsync(RunRequest request, Terminal terminal, CancellationToken stop, Action<Report>? onReport = null)
    {
        var outputs = ReportOutputs.Prepare(request.Config.Format, terminal);
        var targets = TargetList.Read(request.Targets, request.UrlsFile, terminal.In);
        if (targets is { Pages.Count: 0, Captures.Count: 0, StandardInput: false, Problems.Count: 0 })
            throw new InputException(new InputError("command line", 0, 0, "nothing to check. Give an address, a file or a folder; see: formlint check --help."));

        var opening = request.Static || targets.Pages.Count == 0 ? null : Gatherer.OpenBrowser(request);
        var set = RuleLibrary.Read(request.Config.Packs, request.Config.Reviews);
        var rules = RuleSelection.Of(set, request.Config, request.Written, request.OnlyRules);
        var gatherer = new Gatherer(request, rules, terminal, opening);
        await gatherer.GatherAsync(targets, stop);

        var report = ReportOf(gatherer, rules, set, request.Config);
        var words = ReportWords.In(request.Config.Language);
        await outputs.WriteAsync(report, words);
        onReport?.Invoke(report);
        if (gatherer.Interrupted)
        {
            terminal.Complain(words.Interrupted);
            return ExitCode.Stopped;
        }
        if (gatherer.Failed) return ExitCode.CouldNotRun;
        return Linter.Fails(report.Findings, request.Config.FailOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static Report ReportOf(Gatherer gatherer, IReadOnlyList<ActiveRule> rules, RuleSet set, Config config)
    {
        // Only here is the day known: an exception past its date no longer counts.
        var today = DateOnly.FromDateTime(DateTime.Now);
        var current = config with { Ignore = [.. config.Ignore.Where(ignore => ignore.Until is null || today < ignore.Until)] };
        var result = Linter.Lint(gatherer.Journeys, rules, set, current);
        return new Report
        {
            Tool = new ToolInfo("FormLint", ToolVersion.Text, gatherer.Journeys.SelectMany(journey => journey.Steps).Select(step => step.Page.Axe?.Version).FirstOrDefault(version => version is not null), gatherer.Browser),
            Standard = Standard.All.First(standard => standard.Id == config.Standard),
            Rules = set,
            Journeys = gatherer.Journeys,
            Findings = result.Findings,
            Tallies = result.Tallies,
            Problems = gatherer.Problems,
            Interrupted = gatherer.Interrupted,
        };
    }
}
