using System.Diagnostics;
using System.Globalization;

namespace FormLint.Cli.Tests;

/// <summary>The program as a process of its own: for signals, colours and what the console really gets.</summary>
internal sealed class FormlintProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    private FormlintProcess(Process started)
    {
        process = started;
        (output, error) = (started.StandardOutput.ReadToEndAsync(), started.StandardError.ReadToEndAsync());
    }

    public static FormlintProcess Start(Workplace place, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "formlint.dll"), .. arguments])
        {
            WorkingDirectory = place.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var name in new[] { "NO_COLOR", "FORCE_COLOR" }) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return new FormlintProcess(process);
    }

    /// <summary>What Ctrl-C sends.</summary>
    public async Task InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    public async Task<Ran> EndAsync()
    {
        await process.WaitForExitAsync();
        return new Ran(process.ExitCode, await output, await error);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
