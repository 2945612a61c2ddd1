using System.Text;
using FormLint.Core.Model;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FormLint.Core.Text;

/// <summary>The text that a reader of Markdown sees. Code, HTML and front matter are left out.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().UseTaskLists().Build();

    public static IReadOnlyList<(TextBlock Block, SourceMap Map)> Blocks(string source)
    {
        var blocks = new List<(TextBlock, SourceMap)>();
        foreach (var leaf in Markdown.Parse(source, Pipeline).Descendants<LeafBlock>())
        {
            if (leaf.Inline is not { } inline) continue;
            var (text, pieces) = TextOf(inline, source);
            if (pieces.Count > 0) blocks.Add((PlainText.Block(blocks.Count, RoleOf(leaf), text), new SourceMap(pieces)));
        }
        return blocks;
    }

    private static (string Text, List<SourceMap.Piece> Pieces) TextOf(ContainerInline inline, string source)
    {
        var text = new StringBuilder();
        var pieces = new List<SourceMap.Piece>();
        foreach (var part in inline.Descendants())
        {
            var words = part switch
            {
                LiteralInline literal => literal.Content.AsSpan(),
                HtmlEntityInline entity => entity.Transcoded.AsSpan(),
                AutolinkInline link => link.Url.AsSpan(),
                LineBreakInline => "\n",
                // Its place stays, so that the sentence around it holds together.
                CodeInline code => code.Content.AsSpan(),
                _ => default,
            };
            if (words.IsEmpty) continue;
            pieces.Add(new(text.Length, StartOf(part, words, source)));
            text.Append(words);
        }
        return (text.ToString(), pieces);
    }

    // The span of the words of a table cell has the spaces around them.
    private static int StartOf(MarkdownObject part, ReadOnlySpan<char> words, string source)
    {
        var span = part.Span;
        if (part is not LiteralInline || span.Start < 0 || span.End >= source.Length || span.Length < words.Length) return span.Start;
        return span.Start + Math.Max(0, source.AsSpan(span.Start, span.Length).IndexOf(words, StringComparison.Ordinal));
    }

    private static BlockRole RoleOf(LeafBlock leaf)
    {
        if (leaf is HeadingBlock) return BlockRole.Heading;
        for (Block? around = leaf.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case QuoteBlock: return BlockRole.Quote;
                case ListItemBlock: return BlockRole.ListItem;
                case TableCell: return BlockRole.TableCell;
                default: break;
            }
        }
        return BlockRole.Paragraph;
    }
}
