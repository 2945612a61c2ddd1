using System.Globalization;
using FormLint.Core.Model;

namespace FormLint.Reports.Html;

/// <summary>
/// The screens to show: each stands once in the file and is cut out as often as needed. Pages with the worst
/// problems come first; past the limit a place is named in words only.
/// </summary>
public sealed class PictureGallery
{
    private const int MaxBytes = 6_500_000;
    private const int Margin = 70;

    private readonly Dictionary<PageSnapshot, int> numbers = new(ReferenceEqualityComparer.Instance);

    public PictureGallery(IEnumerable<FindingGroup> groups)
    {
        var bytes = 0;
        foreach (var page in groups.SelectMany(group => group.Targets.Take(FindingCard.MaxPictures)).Select(target => target[0].Step.Page))
        {
            if (page.Screenshot is null || numbers.ContainsKey(page) || bytes + page.Screenshot.Length > MaxBytes) continue;
            bytes += page.Screenshot.Length;
            numbers[page] = numbers.Count + 1;
        }
    }

    public IEnumerable<(int Number, PageSnapshot Page)> Pictures => numbers.Select(pair => (pair.Value, pair.Key));

    /// <summary>The part of the screen around a place; null when there is no picture of it.</summary>
    public Cutting? Around(Finding finding)
    {
        var page = finding.Step.Page;
        if (finding.Seen.Place.Box is not { Width: > 0, Height: > 0 } box || page.Document is not { } document || !numbers.TryGetValue(page, out var number)) return null;
        var height = Math.Min(document.Height, PageSnapshot.MaxScreenshotHeight);
        if (box.Y >= height || box.X >= document.Width || box.X + box.Width <= 0 || box.Bottom <= 0) return null;
        var width = Math.Min(document.Width, Math.Max(360, box.Width + (2 * Margin)));
        var left = Math.Clamp(box.X - ((width - box.Width) / 2), 0, Math.Max(0, document.Width - width));
        var top = Math.Max(0, box.Y - Margin);
        var visible = Math.Min(Math.Min(box.Height, 500) + (2 * Margin), height - top);
        return new Cutting(number, new Box(0, 0, document.Width, height), new Box(left, top, width, Math.Max(1, visible)), box);
    }
}

/// <param name="Whole">The whole picture.</param>
/// <param name="Window">The part to show.</param>
/// <param name="Frame">The place to outline.</param>
public sealed record Cutting(int Picture, Box Whole, Box Window, Box Frame)
{
    /// <summary>In percentages, so that the part shrinks with a narrow screen. A picture element of its full size would lie over the text around it.</summary>
    public string Style => string.Create(CultureInfo.InvariantCulture,
        $"background-image:var(--picture-{Picture});max-width:{Window.Width}px;aspect-ratio:{Window.Width}/{Window.Height};"
        + $"background-size:{Percent(Whole.Width, Window.Width)} {Percent(Whole.Height, Window.Height)};"
        + $"background-position:{Percent(Window.X, Whole.Width - Window.Width)} {Percent(Window.Y, Whole.Height - Window.Height)}");

    /// <summary>Within the part shown: what hangs out of it lies, unseen, over the text below, and hides that text from those who measure contrast.</summary>
    public string FrameStyle
    {
        get
        {
            var (left, top) = (Math.Max(0, Frame.X - 4 - Window.X), Math.Max(0, Frame.Y - 4 - Window.Y));
            var (right, bottom) = (Math.Min(Window.Width, Frame.X + Frame.Width + 4 - Window.X), Math.Min(Window.Height, Frame.Bottom + 4 - Window.Y));
            return $"left:{Percent(left, Window.Width)};top:{Percent(top, Window.Height)};width:{Percent(right - left, Window.Width)};height:{Percent(bottom - top, Window.Height)}";
        }
    }

    private static string Percent(double part, double whole) => whole <= 0 ? "0%" : string.Create(CultureInfo.InvariantCulture, $"{part / whole * 100:0.##}%");
}
