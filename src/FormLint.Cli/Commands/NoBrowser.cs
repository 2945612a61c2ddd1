using FormLint.Browser;

namespace FormLint.Cli.Commands;

/// <summary>What to say when there is no browser, or none that starts.</summary>
internal static class NoBrowser
{
    public static async Task<int> ExplainAsync(Terminal terminal, Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (NoBrowserException error)
        {
            foreach (var tried in error.Tried) terminal.Complain($"{tried.Browser.Path} does not start: {tried.Reason}");
            terminal.Complain(error.Tried.Count > 0
                ? "no browser that starts. Name one with --browser, or run: formlint browser install"
                : "no browser found. Name one with --browser, or run: formlint browser install");
            return ExitCode.CouldNotRun;
        }
    }
}
