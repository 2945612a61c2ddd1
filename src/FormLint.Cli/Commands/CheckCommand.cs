using System.CommandLine;
using FormLint.Browser;
using FormLint.Cli.Running;

namespace FormLint.Cli.Commands;

internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new RunOptions();
        var command = new Command("check", "Look at pages and report what keeps people from completing them.\n\n"
            + "Examples:\n"
            + "  formlint check https://example.be/form\n"
            + "  formlint check build/*.html --static --language nl\n"
            + "  formlint check https://example.be/ --crawl --max-pages 50 -f html=report.html -f json=report.json");
        options.AddTo(command);
        command.SetAction(async (parse, stop) =>
        {
            var request = options.Read(parse);
            if (request.PrintConfig) return ConfigPrinter.Print(request, terminal);
            return await NoBrowser.ExplainAsync(terminal, () => CheckRun.RunAsync(request, terminal, stop));
        });
        return command;
    }
}
