namespace FormLint.Core.Model;

/// <summary>The screen a page was looked at on. Sizes in CSS pixels.</summary>
public sealed record Viewport(string Profile, int Width, int Height, bool Touch)
{
    // Sizes: a convention of this project. The phone comes first because
    // that is what many people have (LUSS inventory 2018-2019: "surtout sur un téléphone").
    public static readonly Viewport Phone = new("phone", 360, 740, Touch: true);
    public static readonly Viewport Tablet = new("tablet", 820, 1180, Touch: true);
    public static readonly Viewport Desktop = new("desktop", 1366, 768, Touch: false);

    public static IReadOnlyList<Viewport> All { get; } = [Phone, Tablet, Desktop];

    /// <summary>Used where nobody laid the page out (static capture).</summary>
    public const string NoProfile = "static";
}
