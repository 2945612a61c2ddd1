using System.Runtime.CompilerServices;

namespace FormLint.Verification;

/// <summary>Where the sources are: the build output may stand anywhere, so the place of this file tells.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static string Folder(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
