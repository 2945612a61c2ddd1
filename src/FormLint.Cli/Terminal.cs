using Spectre.Console;

namespace FormLint.Cli;

/// <summary>Findings and lists go to standard output, progress and complaints to standard error; colour only where a person looks.</summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error, TextReader In, bool OutColor, IAnsiConsole Progress, bool IsInteractive)
{
    public static Terminal OfThisProcess()
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var errorIsScreen = !Console.IsErrorRedirected && Wants(Console.IsErrorRedirected);
        // Spectre colours a redirected stream when TERM is set: the decision is made here.
        var progress = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            Ansi = errorIsScreen ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = errorIsScreen ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = errorIsScreen ? InteractionSupport.Yes : InteractionSupport.No,
        });
        return new Terminal(Console.Out, Console.Error, Console.In, Wants(Console.IsOutputRedirected), progress, !Console.IsErrorRedirected);
    }

    // no-color.org, force-color.org.
    private static bool Wants(bool redirected)
    {
        if (Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb") return false;
        return Environment.GetEnvironmentVariable("FORCE_COLOR") is { Length: > 0 } || !redirected;
    }

    public void Complain(string message) => Error.WriteLine($"formlint: {message}");
}
