using System.Globalization;
using AngleSharp.Dom;
using FormLint.Core.Model;

namespace FormLint.Core.Capture.Outline;

/// <summary>
/// Tells what is on screen. A browser capture writes <c>data-fl="x y width height b|i|h"</c> on every rendered
/// element (b: starts a new line, i: runs in the text, h: there for screen readers only). A parsed file has
/// no layout, so the usual ways of hiding things in HTML stand in for it.
/// </summary>
internal sealed class Rendering(CaptureKind kind)
{
    public const string Attribute = "data-fl";

    private static readonly HashSet<string> BlockTags = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "formlint-frame", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    public bool IsRendered(IElement element) =>
        kind == CaptureKind.Browser ? element.HasAttribute(Attribute) : !IsHiddenByMarkup(element);

    public bool IsForScreenReadersOnly(IElement element) =>
        kind == CaptureKind.Browser && element.GetAttribute(Attribute) is { } value && value.EndsWith('h');

    /// <summary>True when neither the element nor one around it is kept from the eye.</summary>
    public bool IsOnScreen(IElement element)
    {
        for (var current = element; current is not null && current.LocalName != "html"; current = current.ParentElement)
        {
            if (!IsRendered(current) || IsForScreenReadersOnly(current)) return false;
        }
        return true;
    }

    public bool StartsBlock(IElement element) =>
        kind == CaptureKind.Browser && element.GetAttribute(Attribute) is { Length: > 0 } value
            ? value[^1] == 'b'
            : BlockTags.Contains(element.LocalName);

    public static Box? BoxOf(IElement element)
    {
        if (element.GetAttribute(Attribute) is not { } value) return null;
        Span<int> numbers = stackalloc int[4];
        var found = 0;
        foreach (var part in value.AsSpan().Split(' '))
        {
            if (found == 4 || !int.TryParse(value.AsSpan()[part], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) break;
            numbers[found++] = number;
        }
        return found == 4 ? new Box(numbers[0], numbers[1], numbers[2], numbers[3]) : null;
    }

    private static bool IsHiddenByMarkup(IElement element)
    {
        if (element.HasAttribute("hidden")) return true;
        if (element.LocalName == "dialog" && !element.HasAttribute("open")) return true;
        if (element.ParentElement is { LocalName: "details" } details && !details.HasAttribute("open") && element.LocalName != "summary") return true;
        if (element.GetAttribute("style") is not { } style) return false;
        var folded = style.Replace(" ", "", StringComparison.Ordinal);
        return folded.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || folded.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
