namespace FormLint.Browser.Finding;

public enum BrowserOrigin { Option, Environment, Installed, Playwright }

/// <summary>A browser that may be there. <see cref="Path"/> is the program to start.</summary>
public sealed record FoundBrowser(string Path, BrowserOrigin Origin);
