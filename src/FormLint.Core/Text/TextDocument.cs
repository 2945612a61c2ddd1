using FormLint.Core.Capture;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Text;

public enum TextSyntax { Plain, Markdown, Html }

/// <summary>A text that is no page on a screen: a page of text blocks that knows where each block stands in its source.</summary>
public sealed class TextDocument
{
    private readonly Dictionary<TextBlock, SourceMap> maps = new(ReferenceEqualityComparer.Instance);
    private readonly LineIndex lines;
    private int? line;

    private TextDocument(string name, string source, PageSnapshot page, IEnumerable<(TextBlock Block, SourceMap Map)> blocks)
    {
        (Name, Page, lines) = (name, page, new LineIndex(source));
        foreach (var (block, map) in blocks) maps.Add(block, map);
    }

    public string Name { get; }

    public PageSnapshot Page { get; }

    /// <param name="language">What the text is said to be in; unknown lets each block speak for itself.</param>
    public static TextDocument Read(string name, string source, TextSyntax syntax, LanguageCode language) => syntax switch
    {
        TextSyntax.Plain => OfBlocks(name, source, language, PlainText.Blocks(source)),
        TextSyntax.Markdown => OfBlocks(name, source, language, MarkdownText.Blocks(source)),
        _ => new TextDocument(name, source, HtmlPage(name, source, language), []),
    };

    /// <summary>One line of a list of texts: one block.</summary>
    /// <param name="number">From 1.</param>
    public static TextDocument OfLine(string name, string text, int number, LanguageCode language) =>
        new(name, "", PageOf(name, language, [PlainText.Block(0, BlockRole.Paragraph, text)]), []) { line = number };

    private static TextDocument OfBlocks(string name, string source, LanguageCode language, IReadOnlyList<(TextBlock Block, SourceMap Map)> blocks) =>
        new(name, source, PageOf(name, language, [.. blocks.Select(block => block.Block)]), blocks);

    /// <summary>Line and column, from 1; null for HTML, where a selector tells the place.</summary>
    public (int Line, int Column)? Locate(TextBlock block, int offset) =>
        line is { } number ? (number, offset + 1) : maps.TryGetValue(block, out var map) ? lines.At(map.ToSource(offset)) : null;

    private static PageSnapshot PageOf(string name, LanguageCode language, IReadOnlyList<TextBlock> blocks) => new()
    {
        Url = name,
        Title = name,
        Lang = language == LanguageCode.Unknown ? null : language.Tag(),
        Kind = CaptureKind.Static,
        Outline = new PageOutline { Blocks = blocks },
    };

    private static PageSnapshot HtmlPage(string name, string source, LanguageCode language)
    {
        var page = StaticCapture.Read(source, new Uri(Path.GetFullPath(name)));
        return language == LanguageCode.Unknown ? page with { Url = name } : page with { Url = name, Lang = language.Tag() };
    }
}
