using FormLint.Core.Capture;

namespace FormLint.Core.Tests.Capture;

public sealed class PersonalNumbersTests
{
    [Theory]
    [InlineData("NISS : 85.07.30-033.28.", "NISS : ••.••.••-•••.••.")]
    [InlineData("85073003328", "•••••••••••")]
    [InlineData("85 07 30 033 28", "•• •• •• ••• ••")]
    [InlineData("85.07.30\u00A0–\u00A0033.28", "••.••.••\u00A0–\u00A0•••.••")]
    [InlineData("850730-03328 en 850730-03328", "••••••-••••• en ••••••-•••••")]
    // Born in 2000; a bis number.
    [InlineData("00.01.01-003.03", "••.••.••-•••.••")]
    [InlineData("85.47.30-033.17", "••.••.••-•••.••")]
    // Numbers beside it do not hide it.
    [InlineData("12 85.07.30-033.28", "12 ••.••.••-•••.••")]
    [InlineData("/dossier/85073003328/nl", "/dossier/•••••••••••/nl")]
    [InlineData("<b>85.07.30</b>-<b class=\"x1\">033</b>.28", "<b>••.••.••</b>-<b class=\"x1\">•••</b>.••")]
    public void The_number_of_a_person_is_blotted_out(string text, string expected) => Assert.Equal(expected, PersonalNumbers.BlottedIn(text));

    [Theory]
    [InlineData("BE71 0961 2345 6769", "BE•• •••• •••• ••••")]
    [InlineData("IBAN:BE71096123456769.", "IBAN:BE••••••••••••••.")]
    [InlineData("be71-0961-2345-6769", "be••-••••-••••-••••")]
    [InlineData("NL91 ABNA 0417 1643 00", "NL•• •••• •••• •••• ••")]
    [InlineData("FR14 2004 1010 0505 0001 3M02 606", "FR•• •••• •••• •••• •••• •••• •••")]
    [InlineData("BE71 0961 2345 6769 GEBABEBB", "BE•• •••• •••• •••• GEBABEBB")]
    [InlineData("BE71 0961 2345 6769 Vlaamse bank", "BE•• •••• •••• •••• Vlaamse bank")]
    [InlineData("REF AB12 BE71 0961 2345 6769", "REF AB12 BE•• •••• •••• ••••")]
    [InlineData("BE71 <strong>0961</strong> 2345 6769", "BE•• <strong>••••</strong> •••• ••••")]
    public void An_account_number_is_blotted_out(string text, string expected) => Assert.Equal(expected, PersonalNumbers.BlottedIn(text));

    [Theory]
    [InlineData("85.07.30-033.29")]
    [InlineData("00.00.00-000.00")]
    // No month, no day, one digit more.
    [InlineData("85.17.30-033.01")]
    [InlineData("85.07.32-033.65")]
    [InlineData("850730033281")]
    [InlineData("0485 07 30 03")]
    [InlineData("BE72 0961 2345 6769")]
    [InlineData("BE00 0000 0000 0000")]
    [InlineData("EN 301 549, WCAG 2.1")]
    [InlineData("<td>85</td><td>07</td><td>30</td><td>033</td><td>28</td>")]
    // The place of an element.
    [InlineData("<p data-fl=\"10 1120 123 49 b\">")]
    public void Other_numbers_stay(string text) => Assert.Same(text, PersonalNumbers.BlottedIn(text));

    [Fact]
    public void A_page_is_read_without_them()
    {
        var page = StaticCapture.Read("<title>85073003328</title><p>Votre numéro <i>85.07.30</i>-033.28 <a href='/f?n=85073003328'>ici</a></p><input placeholder='BE71 0961 2345 6769'>", new Uri("file:///85073003328.html"));

        Assert.Equal(("•••••••••••", "file:///•••••••••••.html"), (page.Title, page.Url));
        Assert.Equal(["Votre numéro ••.••.••-•••.•• ici", "ici"], page.Outline.Blocks.Select(block => block.Text));
        Assert.Equal("BE•• •••• •••• ••••", page.Outline.Controls.Single().Placeholder);
        Assert.DoesNotContain("85", page.Html, StringComparison.Ordinal);
    }
}
