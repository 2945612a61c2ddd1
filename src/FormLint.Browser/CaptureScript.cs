using Deque.AxeCore.Commons;

namespace FormLint.Browser;

/// <summary>The JavaScript that runs in a page: axe-core, then our reading of the page, as one expression.</summary>
internal static class CaptureScript
{
    public static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly string Capture = Read("capture.js");

    /// <summary>For a page that does not have our axe yet.</summary>
    public static readonly string First = "async (options) => { if (options.rules.length > 0) (function () {" + Axe + "\n}).call(window);\nreturn await (" + Capture + "\n)(options); }";

    /// <summary>For the next screens of the same page.</summary>
    public static readonly string Again = Capture;

    /// <summary>axe rules whose answer can change when the same elements are shown with another layout or colours.</summary>
    public static readonly string[] LayoutRules =
        ["color-contrast", "color-contrast-enhanced", "target-size", "link-in-text-block", "scrollable-region-focusable", "css-orientation-lock"];

    private static string Read(string name)
    {
        using var stream = typeof(CaptureScript).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
