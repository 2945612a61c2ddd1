using AngleSharp.Html.Parser;
using FormLint.Core.Capture;
using FormLint.Core.Model;

namespace FormLint.Core.Tests.Capture.Outline;

/// <summary>A selector leads back to the element it was made for, and to no other.</summary>
public sealed class SelectorTests
{
    private static void LeadsBack(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var outline = StaticCapture.Read(html, Pages.Address).Outline;
        Assert.All(outline.Controls, control =>
        {
            var element = Assert.Single(document.QuerySelectorAll(control.Selector));
            Assert.Equal(control.HtmlName, element.GetAttribute("name"));
        });
        Assert.All(outline.Blocks.Where(block => !block.Inline), block =>
            Assert.Contains(block.Text, Assert.Single(document.QuerySelectorAll(block.Selector)).TextContent, StringComparison.Ordinal));
        Assert.Equal(outline.Controls.Count, outline.Controls.Select(control => control.Selector).Distinct().Count());
    }

    [Fact]
    public void Without_ids_the_place_counts() => LeadsBack(
        "<body><div><p>a</p><p>b</p><input name=1></div><div><p>c</p><input name=2><span>d<input name=3></span></div><input name=4>e</body>");

    [Theory]
    [InlineData("simple")]
    [InlineData("1st")]
    [InlineData("-1")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("form:field.name[0]")]
    [InlineData("a b")]
    [InlineData("é√ü")]
    [InlineData("a#b>c~d+e")]
    [InlineData("back\\slash")]
    [InlineData("quote'd")]
    [InlineData("{{id}}")]
    [InlineData("$x:y")]
    public void An_id_may_hold_any_character(string id) => LeadsBack($"<body><div id=\"{id}\"><input name=1><p>a</p></div><input id=\"{id}2\" name=2></body>");

    [Fact]
    public void An_id_that_stands_twice_names_only_the_first() => LeadsBack("<body><input id=a name=1><input id=a name=2><div id=a><input name=3></div></body>");

    [Fact]
    public void An_empty_id_is_none() => LeadsBack("<body><input id='' name=1><input id='' name=2></body>");

    [Fact]
    public void Different_elements_are_numbered_apart() => LeadsBack("<body><p>a</p><div>b</div><p>c</p><input name=1><p>d</p><select name=2></select><input name=3></body>");

    [Fact]
    public void Text_right_in_the_body_points_at_the_body() => Assert.Equal("body", Pages.Outline("bonjour").Blocks.Single().Selector);

    [Fact]
    public void Ten_thousand_levels_do_not_end_the_run()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 10_000));
        var outline = Pages.Outline($"<p>a</p><input name=a>{deep}<p>b</p><input name=b>");
        Assert.Equal(["Paragraph: a"], outline.Texts());
        Assert.Single(outline.Controls);
    }

    [Fact]
    public void Ten_thousand_open_formatting_elements_do_not_end_the_run() =>
        Assert.NotEmpty(Pages.Outline($"<p>a</p>{string.Concat(Enumerable.Repeat("<b><i>", 2_000))}").Blocks);

    // Quadratic work on these would take minutes: the test would not end.
    [Fact]
    public void Fifty_thousand_siblings_are_read()
    {
        var outline = Pages.Outline(string.Concat(Enumerable.Range(0, 25_000).Select(i => $"<p>t{i}</p><input name=n{i}>")));
        Assert.Equal((25_000, 25_000), (outline.Blocks.Count, outline.Controls.Count));
        Assert.Equal("body > input:nth-of-type(25000)", outline.Controls[^1].Selector);
    }

    [Fact]
    public void Fifty_thousand_words_in_one_line_are_one_block() =>
        Assert.Single(Pages.Outline($"<p>{string.Concat(Enumerable.Repeat("<b>mot</b> ", 50_000))}</p>").Blocks);
}
