using Microsoft.Playwright;

namespace FormLint.Browser;

/// <summary>
/// Puts axe into the frames of other sites, which live in other processes, so that the one run in the top page gets an
/// answer from each. The others have it already (see <see cref="CaptureScript.Prepared"/>).
/// </summary>
internal static class FrameAxe
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(5);

    /// <returns>The origins of the frames that belong to another origin than the page.</returns>
    public static async Task<string[]> InjectAsync(IPage page, int most)
    {
        var top = Origin(page.Url);
        var all = page.Frames;
        // Beyond that many axe does not look into frames at all.
        if (all.Count > most) return [];
        var frames = all.Where(frame => frame != page.MainFrame && !frame.IsDetached && Origin(frame.Url) is { } origin && origin != top).ToList();
        var origins = frames.Select(frame => Origin(frame.Url)!).Distinct(StringComparer.Ordinal).ToArray();
        await Task.WhenAll(frames.Select(frame => InjectAsync(frame, top)));
        return origins;
    }

    private static async Task InjectAsync(IFrame frame, string? top)
    {
        try
        {
            await frame.EvaluateAsync("(top) => { (function () {" + CaptureScript.Axe + "\n}).call(window); if (top) window.axe.configure({ allowedOrigins: ['<same_origin>', top] }); }", top).WaitAsync(Bound);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // axe reports a frame that does not answer as frame-tested, to be reviewed: that is the truth.
        }
    }

    private static string? Origin(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.GetLeftPart(UriPartial.Authority) : null;
}
