using System.CommandLine;
using FormLint.Cli.Running;
using FormLint.Cli.Targets;
using FormLint.Core.Capture;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Reports;

namespace FormLint.Cli.Commands;

internal static class CaptureCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new RunOptions();
        var folder = new Option<string>("--output", "-o") { HelpName = "folder", Description = "Where to store what was seen.", DefaultValueFactory = _ => "formlint-capture" };
        var command = new Command("capture", "Look at pages and store what was seen, to check it later without a browser.\n\n"
            + "Examples:\n"
            + "  formlint capture https://example.be/form -o captures/form\n"
            + "  formlint check captures/form");
        options.AddTo(command);
        command.Add(folder);
        command.SetAction(async (parse, stop) =>
        {
            var request = options.Read(parse) with { Everything = true };
            if (request.PrintConfig) return ConfigPrinter.Print(request, terminal);
            return await NoBrowser.ExplainAsync(terminal, () => RunAsync(request, parse.GetValue(folder)!, terminal, stop));
        });
        return command;
    }

    private static async Task<int> RunAsync(RunRequest request, string folder, Terminal terminal, CancellationToken stop)
    {
        var targets = TargetList.Read(request.Targets, request.UrlsFile, terminal.In);
        if (targets is { Pages.Count: 0, StandardInput: false, Problems.Count: 0 })
            throw new InputException(new InputError("command line", 0, 0, "nothing to capture. Give an address, a file or a folder; see: formlint capture --help."));
        var opening = request.Static || targets.Pages.Count == 0 ? null : Gatherer.OpenBrowser(request);
        var rules = RuleSelection.Of(RuleLibrary.Read(request.Config.Packs, request.Config.Reviews), request.Config, request.Written, request.OnlyRules);
        var gatherer = new Gatherer(request, rules, terminal, opening);
        await gatherer.GatherAsync(targets, stop);
        try
        {
            CaptureFolder.Write(folder, new Gathered(gatherer.Journeys, gatherer.Problems, $"FormLint {ToolVersion.Text}", gatherer.Browser));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new InputError(folder, 0, 0, $"cannot be written ({error.Message.TrimEnd('.')}). Choose another folder."));
        }
        var words = ReportWords.In(request.Config.Language);
        foreach (var problem in gatherer.Problems) terminal.Complain($"{problem.Target}: {words.Of(problem)}");
        await terminal.Out.WriteLineAsync($"{words.PageCount(gatherer.Journeys.Select(journey => journey.Name).Distinct(StringComparer.Ordinal).Count())} → {folder}");
        return gatherer.Interrupted ? ExitCode.Stopped : gatherer.Failed ? ExitCode.CouldNotRun : ExitCode.Clean;
    }
}
