using System.CommandLine;
using FormLint.Browser;
using FormLint.Cli.Running;
using FormLint.Core.Model;
using FormLint.Core.Yaml;

namespace FormLint.Cli.Commands;

internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var browser = new Option<string?>("--browser") { HelpName = "path", Description = "Browser to try." };
        var command = new Command("doctor", "Tell what was found on this machine, what is missing and how to mend it.") { browser };
        command.SetAction(async (parse, _) =>
        {
            var output = terminal.Out;
            await output.WriteLineAsync($"FormLint {ToolVersion.Text}, .NET {Environment.Version}, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}");
            var well = Rules(output);
            return await BrowserAsync(parse.GetValue(browser), output) && well ? ExitCode.Clean : ExitCode.CouldNotRun;
        });
        return command;
    }

    private static bool Rules(TextWriter output)
    {
        try
        {
            var set = RuleLibrary.Read([]);
            output.WriteLine($"ok    rules: {set.Rules.Count} in {set.Packs.Count} packs ({RuleLibrary.Folder})");
            return true;
        }
        catch (InputException error)
        {
            foreach (var one in error.Errors) output.WriteLine($"wrong rules: {one}");
            return false;
        }
    }

    public static async Task<bool> BrowserAsync(string? asked, TextWriter output)
    {
        try
        {
            await using var run = await BrowserRun.OpenAsync(asked, "fr-BE", "");
            await output.WriteLineAsync($"ok    browser: {run.Version} ({run.Found.Path}, {Kebab.Of(run.Found.Origin)})");
            return true;
        }
        catch (NoBrowserException error)
        {
            foreach (var tried in error.Tried) await output.WriteLineAsync($"wrong browser: {tried.Browser.Path} does not start: {tried.Reason}");
            await output.WriteLineAsync("miss  browser: run formlint browser install, or name one with --browser or FORMLINT_BROWSER.");
            return false;
        }
    }
}
