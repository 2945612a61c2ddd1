using FormLint.Core.Model;

namespace FormLint.Browser.Finding;

/// <summary>Makes sure that there is a browser, for the demo and for the tests on a machine nobody prepared.</summary>
public static class BrowserProvision
{
    /// <summary>Being there is not enough: Ubuntu's chromium is a wrapper that cannot start in a container. So one is started.</summary>
    public static async Task EnsureAsync(Action<string> say, CancellationToken stop)
    {
        try
        {
            await using var run = await BrowserRun.OpenAsync(asked: null, "fr-BE", Viewport.Phone, "");
        }
        catch (NoBrowserException)
        {
            await new BrowserInstaller(say).InstallAsync(stop);
        }
    }
}
