using System.Text.Json;
using Microsoft.Playwright;

namespace FormLint.Browser;

/// <summary>
/// A JavaScript world of our own inside the page: it sees the same DOM, and the page's scripts see nothing of it.
/// A page cannot change what axe or our reading finds, its security policy does not stop them, and nothing of ours
/// stands in its way. axe is there before the page is, in every frame of the same process.
/// </summary>
internal sealed class PageWorld(ICDPSession session)
{
    private const string Name = "formlint";

    private int? context;

    public async Task PrepareAsync()
    {
        // Prepared scripts run only for a session that follows the page.
        await session.SendAsync("Page.enable");
        await session.SendAsync("Page.addScriptToEvaluateOnNewDocument", new Dictionary<string, object>
        {
            ["source"] = CaptureScript.Prepared,
            ["worldName"] = Name,
        });
    }

    /// <summary>A new document has a new world.</summary>
    public async Task EnterAsync()
    {
        var frame = await MainFrameAsync(session);
        // The same name gives the world that the prepared script already runs in.
        var world = await session.SendAsync("Page.createIsolatedWorld", new Dictionary<string, object> { ["frameId"] = frame, ["worldName"] = Name });
        context = world!.Value.GetProperty("executionContextId").GetInt32();
    }

    /// <summary>Chromium's id of the frame that is the page.</summary>
    public static async Task<string> MainFrameAsync(ICDPSession session)
    {
        var tree = await session.SendAsync("Page.getFrameTree");
        return tree!.Value.GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString()!;
    }

    /// <summary>True when nothing on the page will change it.</summary>
    public async Task<bool> IsStillAsync() => (await CallAsync("() => globalThis.formlintIsStill()", null)).GetBoolean();

    public async Task<PageReading> ReadAsync(object options) =>
        PageReading.Parse((await CallAsync("(options) => globalThis.formlintRead(options)", options)).GetString()!);

    public async Task<AxeReading> AskAxeAsync(object options) =>
        AxeReading.Parse((await CallAsync("(options) => globalThis.formlintAxe(options)", options)).GetString()!);

    /// <summary>Takes away what a tab keeps from one page to the next.</summary>
    public Task ForgetAsync() => CallAsync("() => { try { sessionStorage.clear(); } catch { /* has none */ } window.name = ''; return true; }", null);

    private async Task<JsonElement> CallAsync(string function, object? options)
    {
        var answer = await session.SendAsync("Runtime.callFunctionOn", new Dictionary<string, object>
        {
            ["functionDeclaration"] = function,
            ["executionContextId"] = context!.Value,
            ["arguments"] = options is null ? [] : new[] { new { value = options } },
            ["awaitPromise"] = true,
            ["returnByValue"] = true,
        });
        if (answer!.Value.TryGetProperty("exceptionDetails", out var thrown)) throw new PlaywrightException(Described(thrown));
        return answer.Value.GetProperty("result").GetProperty("value");
    }

    private static string Described(JsonElement thrown) =>
        thrown.TryGetProperty("exception", out var exception) && exception.TryGetProperty("description", out var text) ? text.GetString()!.Split('\n')[0] : thrown.GetProperty("text").GetString()!;
}
