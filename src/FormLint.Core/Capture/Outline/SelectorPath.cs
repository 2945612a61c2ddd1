using System.Globalization;
using AngleSharp.Dom;

namespace FormLint.Core.Capture.Outline;

/// <summary>A short CSS selector for an element: its id where that is unique, else its place under the nearest id.</summary>
internal sealed class SelectorPath(IDocument document)
{
    private const string Frame = "formlint-frame";

    private readonly Dictionary<IElement, int> positions = [];
    private readonly HashSet<string> unique = [.. document.All.Where(element => element.Id is { Length: > 0 })
        .CountBy(element => element.Id!).Where(id => id.Value == 1).Select(id => id.Key)];

    public string Of(IElement element)
    {
        if (element.LocalName == Frame) return OfFrame(element);
        var parts = new List<string>();
        var current = element;
        for (; current is not null && current.LocalName != Frame; current = current.ParentElement)
        {
            if (current.Id is { Length: > 0 } id && unique.Contains(id))
            {
                parts.Add("#" + Escape(id));
                break;
            }
            parts.Add(current.LocalName is "html" or "body" ? current.LocalName : Nth(current));
            if (current.LocalName == "body") break;
        }
        parts.Reverse();
        var inside = string.Join(" > ", parts);
        // What stands in a frame is found through the frame, as axe writes it.
        return current?.Closest(Frame) is { } frame ? $"{OfFrame(frame)} >>> {inside}" : inside;
    }

    private static string OfFrame(IElement frame)
    {
        var own = frame.GetAttribute("data-fl-selector") ?? "";
        return frame.ParentElement?.Closest(Frame) is { } around ? $"{OfFrame(around)} >>> {own}" : own;
    }

    private string Nth(IElement element)
    {
        if (element.ParentElement is not { } parent) return element.LocalName;
        if (!positions.TryGetValue(element, out var position))
        {
            NumberChildren(parent);
            position = positions[element];
        }
        return string.Create(CultureInfo.InvariantCulture, $"{element.LocalName}:nth-of-type({position})");
    }

    // All children at once, so that a page of 50,000 siblings stays linear.
    private void NumberChildren(IElement parent)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var child in parent.Children)
        {
            seen[child.LocalName] = positions[child] = seen.GetValueOrDefault(child.LocalName) + 1;
        }
    }

    private static string Escape(string id)
    {
        var escaped = new System.Text.StringBuilder(id.Length + 4);
        for (var i = 0; i < id.Length; i++)
        {
            var c = id[i];
            if (char.IsAsciiDigit(c) && (i == 0 || (i == 1 && id[0] == '-'))) escaped.Append(CultureInfo.InvariantCulture, $"\\{(int)c:x} ");
            else if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' || c > 127) escaped.Append(c);
            else if (c < ' ' || c == 127) escaped.Append(CultureInfo.InvariantCulture, $"\\{(int)c:x} ");
            else escaped.Append('\\').Append(c);
        }
        return escaped.ToString();
    }
}
