using Deque.AxeCore.Commons;

namespace FormLint.Browser;

/// <summary>The JavaScript that runs beside a page: axe-core and our reading of the page.</summary>
internal static class CaptureScript
{
    public static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// Frames get axe so that they can answer the top page; a page with very many frames is beyond any reader,
    /// and loading axe a thousand times would take a minute.
    /// </summary>
    public static readonly string Prepared =
        "if (window === window.top || window.parent.length <= 50) { (function () {" + Axe + "\n}).call(window);\n"
        + "if (window === window.top) {\n" + Read("still.js") + "\nglobalThis.formlintRead = " + Read("read.js") + ";\nglobalThis.formlintAxe = " + Read("axe.js") + ";\n}\n"
        + "else if (window.origin !== 'null') window.axe.configure({ allowedOrigins: ['<same_origin>', ...(location.ancestorOrigins ?? [])] }); }";

    /// <summary>axe rules whose answer can change when the same elements are shown with another layout or colours.</summary>
    public static readonly string[] LayoutRules =
        ["color-contrast", "color-contrast-enhanced", "target-size", "link-in-text-block", "scrollable-region-focusable", "css-orientation-lock"];

    private static string Read(string name)
    {
        using var stream = typeof(CaptureScript).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Trim();
    }
}
