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

    /// <summary>Calls the prepared reading with options; returns its JSON.</summary>
    public async Task<string> ReadAsync(object options)
    {
        context ??= await EnterAsync();
        var answer = await session.SendAsync("Runtime.callFunctionOn", new Dictionary<string, object>
        {
            ["functionDeclaration"] = "(options) => globalThis.formlintRead(options)",
            ["executionContextId"] = context.Value,
            ["arguments"] = new[] { new { value = options } },
            ["awaitPromise"] = true,
            ["returnByValue"] = true,
        });
        if (answer!.Value.TryGetProperty("exceptionDetails", out var thrown)) throw new PlaywrightException(Described(thrown));
        return answer.Value.GetProperty("result").GetProperty("value").GetString()!;
    }

    private async Task<int> EnterAsync()
    {
        var tree = await session.SendAsync("Page.getFrameTree");
        var frame = tree!.Value.GetProperty("frameTree").GetProperty("frame").GetProperty("id").GetString()!;
        // The same name gives the world that the prepared script already runs in.
        var world = await session.SendAsync("Page.createIsolatedWorld", new Dictionary<string, object> { ["frameId"] = frame, ["worldName"] = Name });
        return world!.Value.GetProperty("executionContextId").GetInt32();
    }

    private static string Described(JsonElement thrown) =>
        thrown.TryGetProperty("exception", out var exception) && exception.TryGetProperty("description", out var text) ? text.GetString()!.Split('\n')[0] : thrown.GetProperty("text").GetString()!;
}
