using AngleSharp.Html.Parser;
using FormLint.Core.Capture.Outline;
using FormLint.Core.Model;

namespace FormLint.Core.Capture;

/// <summary>Reads a page from HTML without a browser: language and structure only, no layout, no scripts, no axe.</summary>
public static class StaticCapture
{
    public static PageSnapshot Read(string html, Uri address)
    {
        html = PersonalNumbers.BlottedIn(html);
        var document = new HtmlParser().ParseDocument(html);
        return new PageSnapshot
        {
            Url = PersonalNumbers.BlottedIn(address.AbsoluteUri),
            Title = FoldedText.Fold(document.Title ?? ""),
            Lang = document.DocumentElement.GetAttribute("lang"),
            Kind = CaptureKind.Static,
            Outline = OutlineReader.Read(document, address, CaptureKind.Static),
            Html = html,
        };
    }

    /// <summary>The outline of a DOM that a browser rendered and wrote down with its layout.</summary>
    public static PageOutline ReadRendered(string html, Uri address) =>
        OutlineReader.Read(new HtmlParser().ParseDocument(html), address, CaptureKind.Browser);
}
