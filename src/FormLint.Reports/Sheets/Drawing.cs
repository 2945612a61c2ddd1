using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FormLint.Language;

namespace FormLint.Reports.Sheets;

public enum Shape { Text, Block, Heading, Item, Strong, Link, Field, TallField, Tick, Ticked, Option, Chosen, Button, DeadButton, Picture, LineBreak }

/// <param name="Text">What stands in it; for a field what it shows while it is empty.</param>
public sealed record Drawn(Shape Shape, string Text, IReadOnlyList<Drawn> Inside);

/// <summary>
/// The HTML of an example as people would see it, in shapes that do nothing: paper and screen show a field as a box,
/// and the faults of an example stay out of the page that shows it.
/// </summary>
internal static class Drawing
{
    private const string LineEnd = "\n";
    private const char Said = '=';

    /// <summary>What the guesser asks for to say that a text is not in the language of its page.</summary>
    private const double Sure = 0.9;

    private static readonly string[] Blocks = ["p", "div", "form", "fieldset", "legend", "section", "main", "header", "footer", "nav", "article", "aside", "ul", "ol", "dl", "dd", "dt", "table", "tr", "blockquote", "details", "summary", "caption", "dialog"];
    private static readonly string[] Unseen = ["script", "style", "template", "head", "title", "noscript", "datalist"];

    public static IReadOnlyList<Drawn> Of(string html) => Inside(new HtmlParser().ParseDocument(html).Body!);

    /// <summary>Equal for two drawings that look the same. Which of two elements puts a field on a line of its own is no difference.</summary>
    public static string LooksOf(IReadOnlyList<Drawn> drawn)
    {
        var marks = drawn.SelectMany(Marks).ToList();
        return string.Concat(marks.Where((mark, i) => mark != LineEnd || (i > 0 && i < marks.Count - 1 && marks[i - 1][0] == Said && marks[i + 1][0] == Said)));
    }

    private static IEnumerable<string> Marks(Drawn one) => one.Shape switch
    {
        Shape.Text => one.Text.Trim() is { Length: > 0 } text ? [Said + text] : [],
        Shape.Block or Shape.LineBreak => [LineEnd, .. one.Inside.SelectMany(Marks), LineEnd],
        _ => [$"{one.Shape}({one.Text}{LooksOf(one.Inside)})"],
    };

    public static string TextOf(IReadOnlyList<Drawn> drawn) => string.Join(' ', drawn.Select(one => $"{one.Text} {TextOf(one.Inside)}")).Trim();

    /// <summary>The language of an example when it is surely another one than the sheet's: a screen reader has to change its voice.</summary>
    public static string? ForeignTo(LanguageCode sheet, IReadOnlyList<Drawn> drawn)
    {
        var guess = LanguageGuesser.Guess(TextOf(drawn), sheet);
        return guess.Language != sheet && guess.Confidence >= Sure ? guess.Language.Tag() : null;
    }

    private static IReadOnlyList<Drawn> Inside(INode node) => [.. node.ChildNodes.SelectMany(Of)];

    private static IEnumerable<Drawn> Of(INode node) => node switch
    {
        IText text => Spaced(text.Data) is { Length: > 0 } said ? [new Drawn(Shape.Text, said, [])] : [],
        IElement element when IsSeen(element) => Of(element),
        _ => [],
    };

    private static IEnumerable<Drawn> Of(IElement element) => element.LocalName switch
    {
        "br" => [new Drawn(Shape.LineBreak, "", [])],
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => [new Drawn(Shape.Heading, "", Inside(element))],
        "li" => [new Drawn(Shape.Item, "", Inside(element))],
        "strong" or "b" or "em" or "i" or "th" => [new Drawn(Shape.Strong, "", Inside(element))],
        "a" => [new Drawn(Shape.Link, "", Inside(element))],
        "img" or "svg" or "video" or "audio" or "canvas" or "iframe" or "object" => [new Drawn(Shape.Picture, "", [])],
        "input" => [Input(element)],
        "textarea" => [new Drawn(Shape.TallField, FirstOf(element.TextContent, element.GetAttribute("placeholder")), [])],
        "select" => [new Drawn(Shape.Field, $"{Spaced(element.QuerySelector("option[selected]")?.TextContent ?? element.QuerySelector("option")?.TextContent ?? "").Trim()} ▾", [])],
        "button" => [new Drawn(IsDead(element) ? Shape.DeadButton : Shape.Button, "", Inside(element))],
        var name when Blocks.Contains(name, StringComparer.Ordinal) => [new Drawn(Shape.Block, "", Inside(element))],
        _ => Inside(element),
    };

    private static Drawn Input(IElement input) => (input.GetAttribute("type") ?? "text").ToLowerInvariant() switch
    {
        "checkbox" => new Drawn(input.HasAttribute("checked") ? Shape.Ticked : Shape.Tick, "", []),
        "radio" => new Drawn(input.HasAttribute("checked") ? Shape.Chosen : Shape.Option, "", []),
        "submit" or "button" or "reset" or "image" => new Drawn(IsDead(input) ? Shape.DeadButton : Shape.Button, input.GetAttribute("value") ?? "", []),
        "file" => new Drawn(Shape.Button, "…", []),
        _ => new Drawn(Shape.Field, FirstOf(input.GetAttribute("value"), input.GetAttribute("placeholder")), []),
    };

    private static bool IsDead(IElement button) => button.HasAttribute("disabled") || button.GetAttribute("aria-disabled") == "true";

    private static bool IsSeen(IElement element) => !Unseen.Contains(element.LocalName, StringComparer.Ordinal) && !element.HasAttribute("hidden")
        && !string.Equals(element.GetAttribute("type"), "hidden", StringComparison.OrdinalIgnoreCase)
        && element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) != true;

    private static string FirstOf(string? first, string? second) => string.IsNullOrWhiteSpace(first) ? (second ?? "").Trim() : first.Trim();

    // A browser shows any run of spaces as one.
    private static string Spaced(string text)
    {
        var words = string.Join(' ', text.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0) return "";
        return (char.IsWhiteSpace(text[0]) ? " " : "") + words + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }
}
