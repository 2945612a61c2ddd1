using FormLint.Core.Model;
using Microsoft.Playwright;

namespace FormLint.Browser;

internal static class Screenshot
{
    // Good enough to read the text in the picture; a page stays well under 300 kB.
    private const int Quality = 60;

    public static async Task<byte[]?> TakeAsync(ICDPSession session, int width, int height)
    {
        var shot = await session.SendAsync("Page.captureScreenshot", new Dictionary<string, object>
        {
            ["format"] = "jpeg",
            ["quality"] = Quality,
            ["captureBeyondViewport"] = true,
            ["clip"] = new { x = 0, y = 0, width = Math.Max(1, width), height = Math.Clamp(height, 1, PageSnapshot.MaxScreenshotHeight), scale = 1 },
        });
        return shot?.GetProperty("data").GetBytesFromBase64();
    }
}
