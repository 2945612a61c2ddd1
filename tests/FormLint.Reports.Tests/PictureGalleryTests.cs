using FormLint.Core.Model;
using FormLint.Reports.Html;

namespace FormLint.Reports.Tests;

public sealed class PictureGalleryTests
{
    private static readonly Box Whole = new(0, 0, 360, 8000);

    [Fact]
    public void A_place_is_framed_with_a_little_room() =>
        Assert.Equal("left:4.44%;top:6%;width:52.22%;height:14%", new Cutting(1, Whole, new Box(0, 1000, 360, 200), new Box(20, 1016, 180, 20)).FrameStyle);

    [Theory]
    [InlineData(0, 0, 360, 8000)]
    [InlineData(-50, 900, 500, 400)]
    public void A_place_larger_than_its_picture_is_framed_within_it(int x, int y, int width, int height) =>
        Assert.Equal("left:0%;top:0%;width:100%;height:100%", new Cutting(1, Whole, new Box(0, 1000, 360, 200), new Box(x, y, width, height)).FrameStyle);
}
