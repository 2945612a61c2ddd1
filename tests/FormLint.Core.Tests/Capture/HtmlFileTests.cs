using System.Text;
using FormLint.Core.Capture;

namespace FormLint.Core.Tests.Capture;

public sealed class HtmlFileTests
{
    private const string Text = "<p>L’été : 5 € à Liège, geëist</p>";

    [Fact]
    public void Utf8_is_read() => Assert.Equal(new HtmlFile.Decoded(Text, IsUtf8: true), HtmlFile.Decode(Encoding.UTF8.GetBytes(Text)));

    [Fact]
    public void A_byte_order_mark_is_no_text() =>
        Assert.Equal(new HtmlFile.Decoded(Text, IsUtf8: true), HtmlFile.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]));

    [Fact]
    public void Utf16_with_a_mark_is_read()
    {
        Assert.Equal(new HtmlFile.Decoded(Text, IsUtf8: false), HtmlFile.Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)]));
        Assert.Equal(new HtmlFile.Decoded(Text, IsUtf8: false), HtmlFile.Decode([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)]));
    }

    [Fact]
    public void Old_western_pages_are_read() =>
        Assert.Equal(new HtmlFile.Decoded("<p>été geëist</p>", IsUtf8: false), HtmlFile.Decode(Encoding.Latin1.GetBytes("<p>été geëist</p>")));

    // Browsers read Latin-1 as windows-1252 (WHATWG Encoding): French apostrophes and the euro sign stand in it.
    [Fact]
    public void Apostrophes_and_euro_signs_of_windows_1252_are_read() =>
        Assert.Equal(new HtmlFile.Decoded("<p>l’été : 5 € – œuf</p>", IsUtf8: false), HtmlFile.Decode([.. "<p>l"u8, 0x92, 0xE9, (byte)'t', 0xE9, .. " : 5 "u8, 0x80, (byte)' ', 0x96, (byte)' ', 0x9C, .. "uf</p>"u8]));

    [Fact]
    public void An_empty_file_is_an_empty_page() => Assert.Equal(new HtmlFile.Decoded("", IsUtf8: true), HtmlFile.Decode([]));

    [Fact]
    public void A_file_cut_in_the_middle_of_a_letter_is_read() => Assert.False(HtmlFile.Decode([.. "a"u8, 0xC3]).IsUtf8);

    [Fact]
    public void Any_bytes_are_read() => Assert.All(Enumerable.Range(0, 500), seed =>
    {
        var bytes = new byte[seed];
        new Random(seed).NextBytes(bytes);
        Assert.NotNull(HtmlFile.Decode(bytes).Text);
    });
}
