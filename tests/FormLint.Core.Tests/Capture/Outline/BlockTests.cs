using FormLint.Core.Model;

namespace FormLint.Core.Tests.Capture.Outline;

/// <summary>Which texts a person meets, and where one ends and the next begins.</summary>
public sealed class BlockTests
{
    [Theory]
    [InlineData("<p>a b</p>", "Paragraph: a b")]
    [InlineData("<h3>a</h3>", "Heading: a")]
    [InlineData("<div role=heading aria-level=4>a</div>", "Heading: a")]
    [InlineData("<label>a</label>", "Label: a")]
    [InlineData("<fieldset><legend>a</legend></fieldset>", "Legend: a")]
    [InlineData("<button>a</button>", "Button: a")]
    [InlineData("<details><summary>a</summary></details>", "Button: a")]
    [InlineData("<div role=alert>a</div>", "Error: a")]
    [InlineData("<ul><li>a</li></ul>", "ListItem: a")]
    [InlineData("<dl><dt>a</dt></dl>", "ListItem: a")]
    [InlineData("<table><tr><td>a</td></tr></table>", "TableCell: a")]
    [InlineData("<select><option>a</option></select>", "Option: a")]
    [InlineData("<pre>a</pre>", "Code: a")]
    [InlineData("a", "Paragraph: a")]
    [InlineData("<div>a</div>", "Paragraph: a")]
    [InlineData("<input type=submit value='a'>", "Button: a")]
    [InlineData("<p id=h>a</p><input aria-describedby=h>", "Hint: a")]
    [InlineData("<p id=h>a</p><input aria-describedby=h aria-invalid=true>", "Error: a")]
    [InlineData("<p id=h>a</p><input aria-errormessage=h>", "Error: a")]
    [InlineData("<p><a href=x>a</a></p>", "Link: a")]
    [InlineData("<a>a</a>", "Paragraph: a")]
    public void An_element_gives_its_text_a_role(string html, string expected) => Assert.Equal([expected], Pages.Outline(html).Texts());

    [Theory]
    [InlineData("<p>a<br>b</p>", "Paragraph: a", "Paragraph: b")]
    [InlineData("<div>a<p>b</p>c</div>", "Paragraph: a", "Paragraph: b", "Paragraph: c")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li></ul>", "ListItem: a", "ListItem: b")]
    [InlineData("<li>a<div>b</div></li>", "ListItem: a", "ListItem: b")]
    [InlineData("<td>a</td>", "Paragraph: a")]
    [InlineData("<tr><td>a</td><td>b</td></tr>", "Paragraph: ab")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr></table>", "TableCell: a", "TableCell: b")]
    [InlineData("<label>a <input> b</label>", "Label: a", "Label: b")]
    [InlineData("<p>a <button>b</button> c</p>", "Paragraph: a", "Button: b", "Paragraph: c")]
    [InlineData("<p>a <em>b</em><strong>c</strong> d</p>", "Paragraph: a bc d")]
    [InlineData("<h2>a</h2>b", "Heading: a", "Paragraph: b")]
    public void A_sentence_never_crosses_a_boundary(string html, params string[] expected) => Assert.Equal(expected, Pages.Outline(html).Texts());

    [Fact]
    public void White_space_is_folded_and_non_breaking_spaces_stay() =>
        Assert.Equal(["Paragraph: a b\u00A0: c"], Pages.Outline("<p>  a \n\t b&nbsp;: <span> c </span></p>").Texts());

    [Theory]
    [InlineData("<p hidden>a</p>")]
    [InlineData("<p style='display: none'>a</p>")]
    [InlineData("<p style='color:red; visibility : hidden'>a</p>")]
    [InlineData("<div hidden><p>a</p></div>")]
    [InlineData("<script>a</script><style>a</style><template>a</template><noscript>a</noscript>")]
    [InlineData("<dialog><p>a</p></dialog>")]
    [InlineData("<details><p>a</p></details>")]
    [InlineData("<textarea>a</textarea>")]
    [InlineData("<svg><text>a</text></svg>")]
    [InlineData("<iframe>a</iframe><object>a</object><video>a</video>")]
    [InlineData("<!-- a -->")]
    [InlineData("<input type=hidden value=a>")]
    public void What_nobody_sees_is_left_out(string html) => Assert.Empty(Pages.Outline(html).Texts());

    [Theory]
    [InlineData("<details open><p>a</p></details>")]
    [InlineData("<dialog open>a</dialog>")]
    [InlineData("<p aria-hidden=true>a</p>")]
    public void What_is_seen_is_read(string html) => Assert.Equal(["Paragraph: a"], Pages.Outline(html).Texts());

    [Fact]
    public void A_link_in_a_sentence_stands_in_it_and_on_its_own()
    {
        var blocks = Pages.Outline("<p>Lisez <a href='/aide'>notre aide</a> avant.</p>").Blocks;
        Assert.Equal(["Lisez notre aide avant.", "notre aide"], blocks.Select(block => block.Text));
        Assert.Equal([false, true], blocks.Select(block => block.Inline));
        Assert.Equal("http://example.test/aide", blocks[1].Href);
        Assert.True(blocks[1].Order > blocks[0].Order);
    }

    [Fact]
    public void A_paragraph_that_is_a_link_is_a_link()
    {
        var block = Pages.Outline("<p><a href='/aide'>Notre aide</a></p>").Blocks.Single();
        Assert.Equal((BlockRole.Link, false, "http://example.test/aide"), (block.Role, block.Inline, block.Href));
    }

    [Theory]
    [InlineData("<p>Voir <a href=x>la page<br>d’aide</a> et plus</p>", "Paragraph: Voir la page", "Link: la page", "Paragraph: d’aide et plus", "Link: d’aide")]
    [InlineData("<div>Une longue phrase <a href=x>a<p>b</p></a> et la suite de cette longue phrase</div>", "Paragraph: Une longue phrase a", "Link: a", "Paragraph: b", "Paragraph: et la suite de cette longue phrase")]
    public void A_link_that_is_cut_in_two_has_a_part_in_each_text(string html, params string[] expected) =>
        Assert.Equal(expected.Where(text => text.StartsWith("Paragraph", StringComparison.Ordinal)), Pages.Outline(html).Texts().Select(text => text == "Link: b" ? "Paragraph: b" : text).Where(text => text.StartsWith("Paragraph", StringComparison.Ordinal)));

    [Fact]
    public void Two_links_in_one_item_are_two_links() =>
        Assert.Equal(["ListItem: FR NL", "Link: FR", "Link: NL"], Pages.Outline("<li><a href=fr>FR</a> <a href=nl>NL</a></li>").Texts());

    [Theory]
    [InlineData("<li><a href=x>a</a> b</li>", "ListItem: a b")]
    [InlineData("<h2><a href=x>a</a> b</h2>", "Heading: a b")]
    [InlineData("<label><a href=x>a</a> b</label>", "Label: a b")]
    [InlineData("<p id=h><a href=x>a</a> b</p><input aria-describedby=h>", "Hint: a b")]
    [InlineData("<p><a href=x>a</a> b</p>", "Paragraph: a b")]
    public void A_text_that_begins_with_a_link_keeps_its_role(string html, string expected) =>
        Assert.Equal([expected, "Link: a"], Pages.Outline(html).Texts());

    [Theory]
    [InlineData("<h2><a href=x>a</a></h2>", "Heading: a")]
    [InlineData("<label><a href=x>a</a></label>", "Label: a")]
    public void A_heading_or_label_that_is_a_link_stays_what_it_is(string html, string expected) =>
        Assert.Equal([expected, "Link: a"], Pages.Outline(html).Texts());

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:a@example.test")]
    [InlineData("tel:+3220000000")]
    [InlineData("http://[")]
    public void Only_addresses_of_pages_are_kept(string href)
    {
        var outline = Pages.Outline($"<p>Écrivez <a href='{href}'>ici</a> svp</p>");
        Assert.Null(outline.Blocks[1].Href);
        Assert.Empty(outline.Links);
    }

    [Fact]
    public void A_block_speaks_the_language_of_the_nearest_element_that_says_so()
    {
        var blocks = Pages.Outline("<p>a</p><div lang=nl><p>b</p><p lang=de>c</p></div>").Blocks;
        Assert.Equal(["fr", "nl", "de"], blocks.Select(block => block.Lang));
    }

    [Fact]
    public void A_foreign_word_at_the_start_does_not_change_the_language_of_the_block() =>
        Assert.Equal("fr", Pages.Outline("<p><span lang=en>Smartphone</span> ou ordinateur : choisissez.</p>").Blocks.Single().Lang);

    [Fact]
    public void A_link_in_another_language_says_so()
    {
        var blocks = Pages.Outline("<p>Voir <a href=nl lang=nl>Nederlands</a></p>").Blocks;
        Assert.Equal(["fr", "nl"], blocks.Select(block => block.Lang));
    }

    [Fact]
    public void Without_any_language_a_block_has_none() =>
        Assert.Null(Core.Capture.StaticCapture.Read("<p>a</p>", Pages.Address).Outline.Blocks.Single().Lang);

    [Theory]
    [InlineData("<main><p>a</p></main>", "main")]
    [InlineData("<nav><p>a</p></nav>", "navigation")]
    [InlineData("<header><p>a</p></header>", "banner")]
    [InlineData("<main><header><p>a</p></header></main>", "main")]
    [InlineData("<footer><p>a</p></footer>", "contentinfo")]
    [InlineData("<article><footer><p>a</p></footer></article>", null)]
    [InlineData("<div role=search><p>a</p></div>", "search")]
    [InlineData("<aside><p>a</p></aside>", "complementary")]
    [InlineData("<nav role=presentation><p>a</p></nav>", null)]
    [InlineData("<p>a</p>", null)]
    public void A_block_knows_its_landmark(string html, string? expected) => Assert.Equal(expected, Pages.Outline(html).Blocks.Single().Landmark);

    [Theory]
    [InlineData("<h1>a</h1>", 1)]
    [InlineData("<h6>a</h6>", 6)]
    [InlineData("<div role=heading aria-level=3>a</div>", 3)]
    [InlineData("<div role=heading>a</div>", 2)]
    [InlineData("<p>a</p>", null)]
    public void A_heading_has_a_level(string html, int? expected) => Assert.Equal(expected, Pages.Outline(html).Blocks.Single().Level);

    [Fact]
    public void Blocks_and_controls_share_one_order()
    {
        var outline = Pages.Outline("<p>a</p><label for=i>b</label><input id=i><p>c</p>");
        Assert.Equal([0, 1, 3], outline.Blocks.Select(block => block.Order));
        Assert.Equal(2, outline.Controls.Single().Order);
    }

    [Theory]
    [InlineData("<progress value=1 max=3></progress>", 1)]
    [InlineData("<div role=progressbar></div>", 1)]
    [InlineData("<ol><li>1<li aria-current=step>2</ol>", 1)]
    [InlineData("<nav><a href=x aria-current=page>a</a></nav>", 0)]
    public void Signs_of_progress_are_counted(string html, int expected) => Assert.Equal(expected, Pages.Outline(html).ProgressMarks);

    [Fact]
    public void Facts_of_the_head_are_read()
    {
        var outline = Pages.Outline("", head: "<meta http-equiv=Refresh content='5; url=x'><link rel=canonical href='/c'>");
        Assert.Equal(("5; url=x", "/c"), (outline.MetaRefresh, outline.Canonical));
    }

    [Fact]
    public void The_title_is_folded() => Assert.Equal("Ma demande", Pages.Of("", head: "<title>\n Ma \t demande </title>").Title);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("<")]
    [InlineData("<html><frameset><frame src=x></frameset></html>")]
    [InlineData("\0\0")]
    [InlineData("<a href='http://[::1'>x")]
    [InlineData("<input id=a aria-labelledby=a><label for=''>x</label>")]
    public void Any_text_is_a_page(string html) => Assert.NotNull(Core.Capture.StaticCapture.Read(html, Pages.Address).Outline);
}
