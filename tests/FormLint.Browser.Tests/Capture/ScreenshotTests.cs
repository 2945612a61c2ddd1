using System.Buffers.Binary;
using FormLint.Core.Model;

namespace FormLint.Browser.Tests.Capture;

[Collection(ChromiumCollection.Name)]
public sealed class ScreenshotTests(Chromium chromium)
{
    private static readonly CaptureRequest WithPicture = Chromium.Plain with { WantsPicture = _ => true };

    [Theory]
    [InlineData(2000, 2000)]
    [InlineData(20_000, PageSnapshot.MaxScreenshotHeight)]
    public async Task A_picture_shows_the_whole_page_one_pixel_for_one(int page, int picture)
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", $"<div style='height:{page}px'></div>", "<style>body{margin:0}</style>");

        var seen = await chromium.SeeAsync(site["/"], WithPicture);

        Assert.Equal((360, picture), SizeOf(seen.Screenshot!));
    }

    [Fact]
    public async Task No_picture_is_taken_unless_asked_for()
    {
        await using var site = await Site.StartAsync();
        site.Shows("/", "<p>Bonjour</p>");

        Assert.Null((await chromium.SeeAsync(site["/"])).Screenshot);
    }

    // JPEG, ITU-T T.81 annex B: segments of marker and length until a frame header (SOF0 to SOF2) gives height and width.
    private static (int Width, int Height) SizeOf(ReadOnlySpan<byte> jpeg)
    {
        Assert.True(jpeg.StartsWith<byte>([0xFF, 0xD8, 0xFF]));
        var at = 2;
        while (jpeg[at + 1] is not (0xC0 or 0xC1 or 0xC2)) at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        return (BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 5)..]));
    }
}
