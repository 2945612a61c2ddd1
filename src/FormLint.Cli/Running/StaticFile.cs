using FormLint.Core.Capture;
using FormLint.Core.Model;

namespace FormLint.Cli.Running;

/// <summary>An .html file, or HTML on standard input, read without a browser.</summary>
internal static class StaticFile
{
    private const long MaxBytes = 20_000_000;

    public sealed record Reading(PageSnapshot? Page, IReadOnlyList<Problem> Problems);

    public static Reading Read(string path)
    {
        try
        {
            if (new FileInfo(path).Length is > MaxBytes and var size) return Failed(path, ProblemKind.TooLarge, (size / 1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture));
            var bytes = File.ReadAllBytes(path);
            if (IsBinary(bytes))
                return Failed(path, ProblemKind.NotAPage, bytes.AsSpan().StartsWith("%PDF"u8) ? "PDF" : "binary");
            var decoded = HtmlFile.Decode(bytes);
            return new Reading(StaticCapture.Read(decoded.Text, new Uri(Path.GetFullPath(path))), decoded.IsUtf8 ? [] : [new Problem(path, ProblemKind.NotUtf8)]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Failed(path, ProblemKind.FileUnreadable, error.Message);
        }
    }

    /// <summary>A PDF, or zero bytes near the start that are not UTF-16's.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes) => bytes.StartsWith("%PDF"u8)
        || (bytes[..Math.Min(bytes.Length, 4000)].Contains((byte)0) && bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]));

    public static Reading OfText(string html, string name) => new(StaticCapture.Read(html, new Uri(Path.GetFullPath(name))), []);

    private static Reading Failed(string path, ProblemKind kind, string detail) => new(null, [new Problem(path, kind, detail)]);
}
