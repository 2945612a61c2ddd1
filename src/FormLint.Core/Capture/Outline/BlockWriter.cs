using AngleSharp.Dom;
using FormLint.Core.Model;

namespace FormLint.Core.Capture.Outline;

/// <summary>Turns gathered text into blocks: one for the text, one for each link inside it.</summary>
internal static class BlockWriter
{
    public static void Write(OpenBlock open, List<TextBlock> blocks, SelectorPath selectors, Uri address, ref int order)
    {
        var text = open.Text.ToString().TrimEnd(' ');
        if (text.Length == 0) return;

        var links = open.Spans.Select(span => (span, Text: Slice(text, span))).Where(link => link.Text.Length > 0).ToList();
        // A list item or paragraph that is nothing but a link is a link.
        if (links is [var only] && only.Text.Length == text.Length && open.Role is BlockRole.Paragraph or BlockRole.ListItem or BlockRole.TableCell or BlockRole.Link)
        {
            blocks.Add(LinkBlock(only.span, text, open, selectors, address, order++, inline: false));
            return;
        }
        blocks.Add(new TextBlock
        {
            Order = order++,
            Role = open.Role == BlockRole.Link && links.Count > 0 ? BlockRole.Paragraph : open.Role,
            Text = text,
            Lang = open.Lang,
            Selector = selectors.Of(open.Owner!),
            Box = Rendering.BoxOf(open.Owner!),
            Landmark = open.Landmark,
            Level = open.Level,
        });
        foreach (var (span, linkText) in links) blocks.Add(LinkBlock(span, linkText, open, selectors, address, order++, inline: true));
    }

    private static string Slice(string text, OpenBlock.Span span) =>
        span.Start >= text.Length ? "" : text[span.Start..Math.Min(span.End, text.Length)].Trim(' ');

    private static TextBlock LinkBlock(OpenBlock.Span span, string text, OpenBlock open, SelectorPath selectors, Uri address, int order, bool inline) => new()
    {
        Order = order,
        Role = BlockRole.Link,
        Text = text,
        Lang = span.Element.Closest("[lang]")?.GetAttribute("lang") ?? open.Lang,
        Selector = selectors.Of(span.Element),
        Box = Rendering.BoxOf(span.Element),
        Landmark = open.Landmark,
        Href = PageLinks.Resolve(address, span.Element.GetAttribute("href")),
        SpokenAs = span.Element.GetAttribute("aria-label") is { Length: > 0 } label ? label : null,
        Inline = inline,
    };
}
