using AngleSharp.Dom;
using FormLint.Core.Model;

namespace FormLint.Core.Capture.Outline;

/// <summary>Which part an element plays for the person who reads it.</summary>
internal sealed class BlockRoles
{
    private readonly HashSet<string> hints = new(StringComparer.Ordinal);
    private readonly HashSet<string> errors = new(StringComparer.Ordinal);

    public BlockRoles(IDocument document)
    {
        foreach (var element in document.All)
        {
            if (element.GetAttribute("aria-describedby") is { } described)
                (element.GetAttribute("aria-invalid") == "true" ? errors : hints).UnionWith(Ids(described));
            if (element.GetAttribute("aria-errormessage") is { } message) errors.UnionWith(Ids(message));
        }
    }

    /// <summary>The role an element gives to its text; null when it takes the surrounding one.</summary>
    public BlockRole? Of(IElement element)
    {
        if (element.Id is { Length: > 0 } id)
        {
            if (errors.Contains(id)) return BlockRole.Error;
            if (hints.Contains(id)) return BlockRole.Hint;
        }
        return element.GetAttribute("role") switch
        {
            "heading" => BlockRole.Heading,
            "alert" => BlockRole.Error,
            "button" => BlockRole.Button,
            "link" => BlockRole.Link,
            "option" or "tab" or "menuitem" => BlockRole.Option,
            _ => element.LocalName switch
            {
                "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockRole.Heading,
                "label" => BlockRole.Label,
                "legend" => BlockRole.Legend,
                "button" or "summary" => BlockRole.Button,
                "a" when element.HasAttribute("href") => BlockRole.Link,
                "option" => BlockRole.Option,
                "li" or "dt" or "dd" => BlockRole.ListItem,
                "td" or "th" => BlockRole.TableCell,
                "pre" => BlockRole.Code,
                "blockquote" => BlockRole.Quote,
                "p" or "caption" or "figcaption" when element.Closest("blockquote") is null => BlockRole.Paragraph,
                _ => null,
            },
        };
    }

    private static string[] Ids(string value) => value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
