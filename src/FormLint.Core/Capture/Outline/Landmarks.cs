using AngleSharp.Dom;

namespace FormLint.Core.Capture.Outline;

internal static class Landmarks
{
    /// <summary>The landmark an element opens, if any. Header and footer count only outside articles and sections (HTML-AAM).</summary>
    public static string? Of(IElement element) => element.GetAttribute("role") switch
    {
        "main" or "navigation" or "banner" or "contentinfo" or "complementary" or "search" or "form" => element.GetAttribute("role"),
        { Length: > 0 } => null,
        _ => element.LocalName switch
        {
            "main" => "main",
            "nav" => "navigation",
            "aside" => "complementary",
            "search" => "search",
            "header" when element.Closest("article, section, main, aside, nav") is null => "banner",
            "footer" when element.Closest("article, section, main, aside, nav") is null => "contentinfo",
            _ => null,
        },
    };
}
