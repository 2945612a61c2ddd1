using FormLint.Core.Model;

namespace FormLint.Browser;

/// <summary>What to read of each page, and how long to wait.</summary>
public sealed record CaptureRequest
{
    public required IReadOnlyList<Viewport> Viewports { get; init; }
    /// <summary>Ids of the axe rules to run; empty runs none.</summary>
    public required IReadOnlyList<string> AxeRules { get; init; }
    /// <summary>Hosts (with port, where it is not the usual one) that pages may lead to. The host of each target is always allowed.</summary>
    public IReadOnlySet<string> AllowedHosts { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
    /// <summary>Whether a page that was read deserves a picture: taking one costs as much as reading the page.</summary>
    public Func<PageSnapshot, bool> WantsPicture { get; init; } = _ => false;
    public bool AccessibilityTree { get; init; }
}
