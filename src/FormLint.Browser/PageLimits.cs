namespace FormLint.Browser;

/// <summary>How much of a page is read, and how long it may take its time: what our scripts are told.</summary>
internal static class PageLimits
{
    public const int Frames = 50;

    private const int Elements = 100_000;

    /// <summary>Longest wait for pictures and the like, once the page itself is there.</summary>
    public static readonly TimeSpan Loading = TimeSpan.FromSeconds(10);

    /// <summary>Longest wait for a page with scripts to stop asking its server.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);

    /// <param name="again">The page is on another screen and was read before.</param>
    public static object Reading(bool again) => new { maxElements = Elements, maxFrames = Frames, reuse = again, still = 100, stillLimit = 3000 };

    public static object Axe(CaptureRequest request, string[] frameOrigins) => new
    {
        rules = request.AxeRules,
        layoutRules = CaptureScript.LayoutRules,
        timeout = request.Timeout.TotalMilliseconds,
        maxFrames = Frames,
        frameOrigins,
    };
}
