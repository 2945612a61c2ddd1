using System.Text;
using AngleSharp.Dom;

namespace FormLint.Core.Capture.Outline;

/// <summary>The text of an element as a person reads it: white space folded, scripts and controls left out.</summary>
internal static class FoldedText
{
    public static string Of(IElement? element, IElement? except = null)
    {
        if (element is null) return "";
        var text = new StringBuilder();
        Append(element, text, inner => inner != except && inner.GetAttribute("aria-hidden") != "true", 0);
        return Fold(text.ToString());
    }

    /// <summary>The text of an element as it is seen, whether or not a screen reader hears it.</summary>
    public static string OnScreen(IElement element, Rendering rendering, IElement? except = null)
    {
        if (!rendering.IsOnScreen(element)) return "";
        var text = new StringBuilder();
        Append(element, text, inner => inner != except && rendering.IsRendered(inner) && !rendering.IsForScreenReadersOnly(inner), 0);
        return Fold(text.ToString());
    }

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text) AppendFolded(folded, c);
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.ToString();
    }

    /// <summary>Adds one character; runs of white space become one space, and none stands at the start. Non-breaking spaces stay: French needs them.</summary>
    public static void AppendFolded(StringBuilder text, char c)
    {
        if (c is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }
        else
        {
            text.Append(c);
        }
    }

    public static bool IsSilent(string tag) =>
        tag is "script" or "style" or "template" or "noscript" or "head" or "svg" or "math" or "object" or "iframe" or "canvas" or "audio" or "video";

    private static void Append(IElement element, StringBuilder text, Func<IElement, bool> counts, int depth)
    {
        if (depth > OutlineReader.MaxDepth) return;
        foreach (var child in element.ChildNodes)
        {
            if (child is IText run)
            {
                text.Append(run.Data);
            }
            else if (child is IElement inner && !IsSilent(inner.LocalName) && inner.LocalName is not ("select" or "textarea") && counts(inner))
            {
                if (inner.LocalName == "img") text.Append(' ').Append(inner.GetAttribute("alt")).Append(' ');
                else if (inner.LocalName is "br" or "div" or "p" or "li") text.Append(' ');
                Append(inner, text, counts, depth + 1);
            }
        }
    }
}
