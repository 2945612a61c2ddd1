using System.CommandLine;
using System.CommandLine.Invocation;
using FormLint.Cli;
using FormLint.Cli.Commands;
using FormLint.Core.Yaml;

var terminal = Terminal.OfThisProcess();
var root = new RootCommand("Tells public services whether people can complete their online forms. French and Dutch; WCAG, form structure and plain language.")
{
    CheckCommand.Create(terminal), CaptureCommand.Create(terminal), DemoCommand.Create(terminal), TextCommand.Create(terminal),
    RulesCommand.Create(terminal), InitCommand.Create(terminal), BrowserCommand.Create(terminal), DoctorCommand.Create(terminal),
};
// "@name" is an address or a file like any other here, not a response file.
var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Action is ParseErrorAction mistake)
{
    mistake.ShowHelp = false;
    // Suggestions are part of the complaint, not of the output.
    await parsed.InvokeAsync(new InvocationConfiguration { Output = Console.Error, Error = Console.Error });
    return ExitCode.CouldNotRun;
}
try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(20) });
}
catch (InputException error)
{
    foreach (var one in error.Errors) await Console.Error.WriteLineAsync($"formlint: {one}");
    return ExitCode.CouldNotRun;
}
catch (OperationCanceledException)
{
    return ExitCode.Stopped;
}
