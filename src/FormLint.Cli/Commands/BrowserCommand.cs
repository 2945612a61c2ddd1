using System.CommandLine;
using FormLint.Browser.Finding;

namespace FormLint.Cli.Commands;

internal static class BrowserCommand
{
    public static Command Create(Terminal terminal)
    {
        var install = new Command("install", "Install a browser: Playwright's own download, or on Debian and Ubuntu, as root, the chromium package.");
        install.SetAction(async (_, stop) =>
        {
            if (await new BrowserInstaller(step => terminal.Error.WriteLine(step)).InstallAsync(stop) && await DoctorCommand.BrowserAsync(asked: null, terminal.Out)) return ExitCode.Clean;
            terminal.Complain("no browser could be installed. Install Chrome, Edge or Chromium yourself (on Debian: sudo apt-get install chromium), then run: formlint doctor");
            return ExitCode.CouldNotRun;
        });
        return new Command("browser", "The browser FormLint looks through.") { install };
    }
}
