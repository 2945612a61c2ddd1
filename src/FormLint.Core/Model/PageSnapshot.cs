namespace FormLint.Core.Model;

public enum CaptureKind { Browser, Static }

/// <summary>Milliseconds: from opening the address until everything was read, and axe's share of it.</summary>
public sealed record CaptureTimes(int CaptureMs, int AxeMs);

/// <summary>One page on one screen in one state, with all that the checks and the reports need.</summary>
public sealed record PageSnapshot
{
    /// <summary>The address after redirects, without credentials, session ids or tokens.</summary>
    public required string Url { get; init; }
    /// <summary>HTTP status; null for files.</summary>
    public int? Status { get; init; }
    public required string Title { get; init; }
    /// <summary>The <c>lang</c> of the page, as written.</summary>
    public string? Lang { get; init; }
    public required CaptureKind Kind { get; init; }
    public Viewport? Viewport { get; init; }
    /// <summary>Size of the whole document in CSS pixels.</summary>
    public Box? Document { get; init; }
    public required PageOutline Outline { get; init; }
    public AxeResults? Axe { get; init; }
    public CaptureTimes Times { get; init; } = new(0, 0);
    /// <summary>Rendered DOM, open shadow roots and same-origin frames in place, scripts and typed values left out.</summary>
    public string Html { get; init; } = "";
    /// <summary>The page as assistive technology meets it, in Playwright's ARIA snapshot notation.</summary>
    public string? AccessibilityTree { get; init; }
    /// <summary>JPEG of the whole page (at most <see cref="MaxScreenshotHeight"/> CSS pixels high), one pixel per CSS pixel.</summary>
    public byte[]? Screenshot { get; init; }

    public const int MaxScreenshotHeight = 8000;

    public string Profile => Viewport?.Profile ?? Model.Viewport.NoProfile;
}
