using System.Reflection;
using FormLint.Browser;
using FormLint.Browser.Finding;
using FormLint.Core.Model;

namespace FormLint.Cli.Tests;

/// <summary>What one call of the program came to.</summary>
public sealed record Ran(int ExitCode, string Out, string Error);

/// <summary>
/// Calls the program's own entry point in this process: starting a process for each call would take most of the time.
/// Console and current folder belong to the process, so these tests run one after the other.
/// </summary>
public sealed class Formlint : IAsyncLifetime
{
    private readonly string home = Directory.GetCurrentDirectory();

    /// <summary>Tests that need no browser should not fail for want of one.</summary>
    private Exception? noBrowser;

    public async Task InitializeAsync()
    {
        try
        {
            await BrowserProvision.EnsureAsync(Console.Error.WriteLine, CancellationToken.None);
            await using var run = await BrowserRun.OpenAsync(asked: null, "fr-BE", "");
        }
        catch (NoBrowserException error)
        {
            noBrowser = new InvalidOperationException("This test needs a Chromium-based browser that starts. Run: formlint browser install", error);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void NeedsBrowser()
    {
        if (noBrowser is not null) throw noBrowser;
    }

    public Ran Run(Workplace place, params string[] arguments) => RunWith("", place, arguments);

    public Ran RunInBrowser(Workplace place, params string[] arguments)
    {
        NeedsBrowser();
        return RunWith("", place, arguments);
    }

    public Ran RunWith(string input, Workplace place, params string[] arguments)
    {
        var (oldOut, oldError, oldIn) = (Console.Out, Console.Error, Console.In);
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var given = new StringReader(input);
        try
        {
            Directory.SetCurrentDirectory(place.Folder);
            Console.SetOut(output);
            Console.SetError(error);
            Console.SetIn(given);
            var code = (int)typeof(ExitCode).Assembly.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [arguments], null)!;
            return new Ran(code, output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(oldOut);
            Console.SetError(oldError);
            Console.SetIn(oldIn);
            Directory.SetCurrentDirectory(home);
        }
    }
}

[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class FormlintCollection : ICollectionFixture<Formlint>
{
    public const string Name = "formlint";
}
