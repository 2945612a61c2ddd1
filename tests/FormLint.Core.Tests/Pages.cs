using FormLint.Core.Capture;
using FormLint.Core.Model;

namespace FormLint.Core.Tests;

/// <summary>Small pages to look at.</summary>
internal static class Pages
{
    public static readonly Uri Address = new("http://example.test/demande/etape?x=1");

    public static PageSnapshot Of(string body, string lang = "fr", string head = "<title>Exemple</title>") =>
        StaticCapture.Read($"<!doctype html><html lang=\"{lang}\"><head>{head}</head><body>{body}</body></html>", Address);

    public static PageOutline Outline(string body, string lang = "fr", string head = "") => Of(body, lang, head).Outline;

    /// <summary>A body as the browser writes it down: every rendered element carries its layout.</summary>
    public static PageOutline Rendered(string body) =>
        StaticCapture.ReadRendered($"<!doctype html><html lang=\"fr\" data-fl=\"0 0 0 0 b\"><head></head><body data-fl=\"0 0 360 900 b\">{body}</body></html>", Address);

    /// <summary>A snapshot with the outline of <see cref="Rendered"/>.</summary>
    public static PageSnapshot InBrowser(string body, string lang = "fr") =>
        Of("", lang) with { Kind = CaptureKind.Browser, Viewport = Viewport.Phone, Outline = Rendered(body) };

    /// <summary>"Role: text" for each block, for tests that look at all of them.</summary>
    public static IEnumerable<string> Texts(this PageOutline outline) => outline.Blocks.Select(block => $"{block.Role}: {block.Text}");
}
