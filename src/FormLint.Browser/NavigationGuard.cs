using System.Globalization;
using System.Text.Json;
using FormLint.Core.Capture;
using FormLint.Core.Model;
using Microsoft.Playwright;

namespace FormLint.Browser;

/// <summary>
/// Stands between a page and the network for top-level documents only: keeps the visit on the allowed hosts at every
/// redirect, and stops what is not a web page (a PDF, a 200 MB file) when its headers come, before its body does.
/// Stylesheets, scripts and pictures pass untouched and cost nothing.
/// </summary>
internal sealed class NavigationGuard
{
    private const long MaxBytes = 20_000_000;

    private readonly ICDPSession session;
    private Func<string, bool> isAllowed = _ => false;
    private string? mainFrame;
    private bool pageIsThere;

    private NavigationGuard(ICDPSession session)
    {
        this.session = session;
    }

    /// <summary>Why a document was stopped; null as long as none was.</summary>
    public (ProblemKind Kind, string Detail)? Stopped { get; private set; }

    /// <summary>HTTP status of the last top-level answer; 0 before there is one.</summary>
    public int Status { get; private set; }

    public static async Task<NavigationGuard> OnAsync(ICDPSession session)
    {
        var guard = new NavigationGuard(session);
        session.Event("Fetch.requestPaused").OnEvent += (_, paused) => _ = guard.DecideAsync(paused!.Value);
        await session.SendAsync("Fetch.enable", new Dictionary<string, object>
        {
            ["patterns"] = new[]
            {
                new { urlPattern = "*", resourceType = "Document", requestStage = "Request" },
                new { urlPattern = "*", resourceType = "Document", requestStage = "Response" },
            },
        });
        return guard;
    }

    public void Begin(Func<string, bool> allowed)
    {
        (isAllowed, Stopped, Status, pageIsThere) = (allowed, null, 0, false);
    }

    private async Task DecideAsync(JsonElement paused)
    {
        var id = paused.GetProperty("requestId").GetString()!;
        var frame = paused.GetProperty("frameId").GetString();
        mainFrame ??= frame;
        var stop = frame == mainFrame ? Verdict(paused) : null;
        try
        {
            if (stop is null)
            {
                await session.SendAsync("Fetch.continueRequest", new Dictionary<string, object> { ["requestId"] = id });
            }
            else
            {
                // A page that is there already stays when it starts a download; it goes when it leaves the site.
                if (!pageIsThere || stop.Value.Kind == ProblemKind.LeavesHost) Stopped ??= stop;
                await session.SendAsync("Fetch.failRequest", new Dictionary<string, object> { ["requestId"] = id, ["errorReason"] = "BlockedByClient" });
            }
        }
        catch (PlaywrightException)
        {
            // The page was closed, or went elsewhere, while we were deciding: nothing is left to decide.
        }
    }

    private (ProblemKind Kind, string Detail)? Verdict(JsonElement paused)
    {
        var url = paused.GetProperty("request").GetProperty("url").GetString()!;
        if (!paused.TryGetProperty("responseStatusCode", out var status)) return isAllowed(url) ? null : (ProblemKind.LeavesHost, Addresses.WithoutSecrets(url));
        var answered = status.GetInt32();
        if (answered is < 200 or >= 300 || !paused.TryGetProperty("responseHeaders", out var headers)) return Through(answered);

        var type = Header(headers, "content-type")?.Split(';')[0].Trim().ToLowerInvariant();
        if (Header(headers, "content-disposition")?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) == true) return (ProblemKind.Download, type ?? "");
        if (type is not (null or "" or "text/html" or "application/xhtml+xml")) return (ProblemKind.NotAPage, type);
        if (long.TryParse(Header(headers, "content-length"), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > MaxBytes)
            return (ProblemKind.TooLarge, (bytes / 1_000_000).ToString(CultureInfo.InvariantCulture));
        pageIsThere = true;
        return Through(answered);
    }

    private (ProblemKind Kind, string Detail)? Through(int answered)
    {
        Status = answered;
        return null;
    }

    private static string? Header(JsonElement headers, string name) => headers.EnumerateArray()
        .Where(header => string.Equals(header.GetProperty("name").GetString(), name, StringComparison.OrdinalIgnoreCase))
        .Select(header => header.GetProperty("value").GetString()).FirstOrDefault();
}
