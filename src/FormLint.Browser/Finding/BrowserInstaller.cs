using System.Diagnostics;

namespace FormLint.Browser.Finding;

/// <summary>Gets a browser onto a machine that has none: Playwright's own download, else Debian's or Ubuntu's package.</summary>
public sealed class BrowserInstaller(Action<string> say)
{
    public async Task<bool> InstallAsync(CancellationToken stop)
    {
        say("Playwright: chromium-headless-shell");
        // The download tries several hosts and can hang behind a closed network: a bound keeps the second way open.
        var playwright = Task.Run(() => Microsoft.Playwright.Program.Main(["install", "--only-shell", "chromium"]), stop);
        if (await Task.WhenAny(playwright, Task.Delay(TimeSpan.FromMinutes(4), stop)) == playwright && await playwright == 0) return true;
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/apt-get") || !Environment.IsPrivilegedProcess) return false;
        say("apt-get: chromium");
        return await RunAsync("apt-get", ["update", "-qq"], stop) == 0
            && await RunAsync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], stop) == 0;
    }

    private static async Task<int> RunAsync(string program, string[] arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        // Its own progress would mix with findings on standard output.
        _ = process.StandardOutput.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return process.ExitCode;
    }
}
