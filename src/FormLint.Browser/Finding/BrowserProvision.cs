using FormLint.Core.Model;
using Polly;
using Polly.Retry;

namespace FormLint.Browser.Finding;

/// <summary>Makes sure that there is a browser, for the demo and for the tests on a machine nobody prepared.</summary>
public static class BrowserProvision
{
    /// <summary>Two programs that install at the same time fail on the package manager's lock: the second waits for the first.</summary>
    private static readonly ResiliencePipeline<FileStream> Turn = new ResiliencePipelineBuilder<FileStream>()
        .AddRetry(new RetryStrategyOptions<FileStream>
        {
            ShouldHandle = new PredicateBuilder<FileStream>().Handle<IOException>(),
            Delay = TimeSpan.FromSeconds(2),
            MaxRetryAttempts = 300,
        }).Build();

    public static async Task EnsureAsync(Action<string> say, CancellationToken stop)
    {
        if (await StartsAsync()) return;
        var turn = Path.Combine(Path.GetTempPath(), "formlint-browser-install.lock");
        await using var held = await Turn.ExecuteAsync(_ => ValueTask.FromResult(new FileStream(turn, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)), stop);
        if (!await StartsAsync()) await new BrowserInstaller(say).InstallAsync(stop);
    }

    /// <summary>Being there is not enough: Ubuntu's chromium is a wrapper that cannot start in a container. So one is started.</summary>
    private static async Task<bool> StartsAsync()
    {
        try
        {
            await using var run = await BrowserRun.OpenAsync(asked: null, "fr-BE", "");
            return true;
        }
        catch (NoBrowserException)
        {
            return false;
        }
    }
}
