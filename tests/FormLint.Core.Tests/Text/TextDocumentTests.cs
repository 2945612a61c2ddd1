using FormLint.Core.Model;
using FormLint.Core.Text;
using FormLint.Language;

namespace FormLint.Core.Tests.Text;

public sealed class TextDocumentTests
{
    [Fact]
    public void An_empty_line_and_a_list_item_start_a_block()
    {
        var document = Read("Bonjour.\nUne suite.\n\n- un\n- deux\n  encore deux\n\n1. trois\n", TextSyntax.Plain);
        Assert.Equal(["Bonjour.\nUne suite.", "un", "deux\n  encore deux", "trois"], document.Page.Outline.Blocks.Select(block => block.Text));
        Assert.Equal([BlockRole.Paragraph, BlockRole.ListItem, BlockRole.ListItem, BlockRole.ListItem], document.Page.Outline.Blocks.Select(block => block.Role));
    }

    [Theory]
    [InlineData("Un\n\ndeux trois", "trois", 3, 6)]
    [InlineData("\r\n  Un deux\r\nencore\r\n", "encore", 3, 1)]
    [InlineData("• deux", "deux", 1, 3)]
    public void Plain_text_knows_line_and_column(string source, string word, int line, int column) => Locates(source, TextSyntax.Plain, word, line, column);

    [Theory]
    [InlineData("# Titre\n\nUn **mot** ici.", "ici", 3, 12)]
    [InlineData("Un [lien](https://example.be/x) ici", "ici", 1, 33)]
    [InlineData("a &amp; b", "b", 1, 9)]
    [InlineData("| a | b |\n|---|---|\n| un | deux |", "deux", 3, 8)]
    [InlineData("---\ntitle: x\n---\n\n> cité ici", "ici", 5, 8)]
    public void Markdown_knows_line_and_column(string source, string word, int line, int column) => Locates(source, TextSyntax.Markdown, word, line, column);

    [Fact]
    public void Markdown_leaves_out_code_blocks_html_and_front_matter()
    {
        var document = Read("---\nsecret: x\n---\n\nTexte `code` ici.\n\n```\nvar x;\n```\n\n<script>x</script>\n", TextSyntax.Markdown);
        Assert.Equal(["Texte code ici."], document.Page.Outline.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void Html_has_selectors_and_no_lines()
    {
        var document = Read("<p>Bonjour.</p>", TextSyntax.Html);
        var block = Assert.Single(document.Page.Outline.Blocks);
        Assert.Null(document.Locate(block, 0));
        Assert.NotEmpty(block.Selector);
    }

    [Theory]
    [InlineData(TextSyntax.Plain)]
    [InlineData(TextSyntax.Markdown)]
    [InlineData(TextSyntax.Html)]
    public void Empty_text_has_no_blocks(TextSyntax syntax) => Assert.Empty(Read("", syntax).Page.Outline.Blocks);

    [Fact]
    public void Every_offset_of_random_text_has_a_place()
    {
        var random = new Random(7);
        const string Pieces = "ab \n\r-*#>|`[](){}&;.\té•1";
        for (var i = 0; i < 400; i++)
        {
            var source = string.Concat(Enumerable.Range(0, random.Next(80)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            foreach (var syntax in (TextSyntax[])[TextSyntax.Plain, TextSyntax.Markdown])
            {
                var document = Read(source, syntax);
                foreach (var block in document.Page.Outline.Blocks)
                {
                    for (var at = 0; at < block.Text.Length; at++)
                    {
                        var (line, column) = document.Locate(block, at)!.Value;
                        Assert.InRange(line, 1, source.Count(c => c == '\n') + 1);
                        Assert.InRange(column, 1, source.Length + 1);
                    }
                }
            }
        }
    }

    private static TextDocument Read(string source, TextSyntax syntax) => TextDocument.Read("text", source, syntax, LanguageCode.Fr);

    private static void Locates(string source, TextSyntax syntax, string word, int line, int column)
    {
        var document = Read(source, syntax);
        var block = document.Page.Outline.Blocks.Last(block => block.Text.Contains(word, StringComparison.Ordinal));
        Assert.Equal((line, column), document.Locate(block, block.Text.LastIndexOf(word, StringComparison.Ordinal)));
    }
}
