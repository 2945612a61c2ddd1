namespace FormLint.Browser.Finding;

/// <summary>Places where a Chromium-based browser may be installed, the likeliest first.</summary>
internal static class BrowserCandidates
{
    private static readonly string[] LinuxNames =
        ["google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chromium", "chromium-browser", "chromium-headless-shell"];

    private static readonly string[] MacPaths =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];

    private static readonly string[] WindowsPaths =
        [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];

    public static IEnumerable<string> Installed() => All().Where(File.Exists).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> All()
    {
        if (OperatingSystem.IsWindows())
        {
            return from folder in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
                   from path in WindowsPaths
                   select Path.Combine(Environment.GetFolderPath(folder), path);
        }
        if (OperatingSystem.IsMacOS()) return MacPaths;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Append("/usr/bin");
        return from name in LinuxNames from folder in folders select Path.Combine(folder, name);
    }
}
