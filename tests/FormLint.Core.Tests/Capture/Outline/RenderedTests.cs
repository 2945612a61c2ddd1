using FormLint.Core.Capture;
using FormLint.Core.Model;

namespace FormLint.Core.Tests.Capture.Outline;

/// <summary>The DOM as a browser wrote it down: <c>data-fl="x y width height b|i|h"</c> on what is rendered.</summary>
public sealed class RenderedTests
{
    [Fact]
    public void What_has_no_layout_is_not_on_the_screen() =>
        Assert.Equal(["Paragraph: b"], Pages.Rendered("<p>a</p><p data-fl='0 0 10 10 b'>b<span>c</span></p>").Texts());

    [Fact]
    public void Layout_wins_over_the_name_of_the_element()
    {
        Assert.Equal(["Paragraph: a", "Paragraph: b"], Pages.Rendered("<span data-fl='0 0 9 9 b'>a</span><span data-fl='0 9 9 9 b'>b</span>").Texts());
        Assert.Equal(["Paragraph: a b"], Pages.Rendered("<div data-fl='0 0 9 9 i'>a</div> <div data-fl='9 0 9 9 i'>b</div>").Texts());
    }

    [Fact]
    public void Text_for_screen_readers_only_is_no_visible_text() =>
        Assert.Equal(["Paragraph: ac"], Pages.Rendered("<p data-fl='0 0 9 9 b'>a<span data-fl='0 0 1 1 h'>b <b data-fl='0 0 1 1 i'>x</b></span>c</p>").Texts());

    [Fact]
    public void A_label_for_screen_readers_only_names_its_field_all_the_same() =>
        Assert.Equal("Nom", Pages.Rendered("<label for=n data-fl='0 0 1 1 h'>Nom</label><input id=n data-fl='0 0 9 9 i'>").Controls.Single().Name);

    [Fact]
    public void A_field_that_is_only_there_for_screen_readers_is_not_visible() =>
        Assert.False(Pages.Rendered("<input data-fl='0 0 1 1 h'>").Controls.Single().Visible);

    // The usual way to draw one's own boxes: the real one is hidden, its label is what people press.
    [Fact]
    public void A_hidden_box_with_a_label_on_the_screen_is_visible() =>
        Assert.True(Pages.Rendered("<input type=checkbox id=c data-fl='0 0 1 1 h'><label for=c data-fl='0 0 90 20 i'>Oui</label>").Controls.Single().Visible);

    [Fact]
    public void A_hidden_box_with_a_hidden_label_is_not() =>
        Assert.False(Pages.Rendered("<input type=checkbox id=c data-fl='0 0 1 1 h'><label for=c data-fl='0 0 1 1 h'>Oui</label>").Controls.Single().Visible);

    [Fact]
    public void Boxes_are_kept()
    {
        var outline = Pages.Rendered("<p data-fl='1 -2 30 40 b'>a</p><input data-fl='5 6 7 8 i'>");
        Assert.Equal(new Box(1, -2, 30, 40), outline.Blocks.Single().Box);
        Assert.Equal(new Box(5, 6, 7, 8), outline.Controls.Single().Box);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 2 3")]
    [InlineData("a b c d b")]
    [InlineData("99999999999 0 0 0 b")]
    [InlineData("b")]
    public void A_layout_that_makes_no_sense_gives_no_box(string layout) => Assert.Null(Pages.Rendered($"<p data-fl='{layout}'>a</p>").Blocks.Single().Box);

    [Fact]
    public void What_stands_in_a_frame_is_found_by_two_selectors()
    {
        var outline = Pages.Rendered("<div data-fl='0 0 9 9 b'><formlint-frame data-fl='0 0 9 9 i' data-fl-selector='iframe:nth-of-type(1)'><form data-fl='0 0 9 9 b'><input data-fl='0 0 9 9 i'></form></formlint-frame></div>");
        Assert.Equal("iframe:nth-of-type(1) >>> form:nth-of-type(1) > input:nth-of-type(1)", outline.Controls.Single().Selector);
    }

    [Fact]
    public void A_frame_is_a_block_of_its_own() =>
        Assert.Equal(["Paragraph: a", "Paragraph: b", "Paragraph: c"], Pages.Rendered("<p data-fl='0 0 9 9 b'>a<formlint-frame data-fl='0 0 9 9 b' data-fl-selector='iframe'>b</formlint-frame>c</p>").Texts());

    [Fact]
    public void What_a_shadow_root_shows_is_read_in_place() =>
        Assert.Equal(["Label: Nom"], Pages.Rendered("<my-field data-fl='0 0 9 9 b'><label data-fl='0 0 9 9 i'>Nom <input data-fl='0 0 9 9 i'></label></my-field>").Texts());

    [Fact]
    public void Choices_of_a_closed_list_are_read() =>
        Assert.Equal(["Option: Oui", "Option: Non"], Pages.Rendered("<select data-fl='0 0 9 9 i'><option data-fl='0 0 0 0 b'>Oui</option><option data-fl='0 0 0 0 b'>Non</option></select>").Texts());

    [Fact]
    public void A_page_in_the_browser_hides_nothing_by_its_markup() =>
        Assert.Equal(["Paragraph: a"], StaticCapture.ReadRendered("<html data-fl='0 0 0 0 b'><body data-fl='0 0 9 9 b'><p style='display:none' data-fl='0 0 9 9 b'>a</p>", Pages.Address).Texts());
}
