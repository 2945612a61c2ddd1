using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using DiffPlex;

namespace FormLint.Verification;

/// <summary>
/// Snapshot tests with the file names and habits of the Verify package, which cannot be restored from the package
/// registry we build against: <c>Class.Method.verified.txt</c> beside the test, UTF-8, LF, no final newline.
/// On a difference <c>Class.Method.received.txt</c> is written, and the message says how to accept it.
/// </summary>
internal static partial class Verifier
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="parameters">Tells the cases of a theory apart: <c>Class.Method_parameters.verified.txt</c>.</param>
    public static void Verify(string text, string extension = "txt", string? parameters = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file) + "." + method + (parameters is null ? "" : "_" + parameters));
        var (received, verified) = ($"{stem}.received.{extension}", $"{stem}.verified.{extension}");
        var actual = Scrubbed(text);
        var expected = File.Exists(verified) ? Lines(File.ReadAllText(verified, Utf8)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, actual, Utf8);
        Assert.Fail($"{(expected is null ? "There is no verified file yet." : FirstDifference(expected, actual))}\nTo accept: cp '{received}' '{verified}'");
    }

    /// <summary>The text without what differs from run to run: paths, ports, versions, times.</summary>
    internal static string Scrubbed(string text)
    {
        var scrubbed = Lines(text)
            .Replace(Repository.Root, "{SolutionDirectory}", StringComparison.Ordinal)
            .Replace(Path.GetTempPath(), "{TempPath}", StringComparison.Ordinal);
        scrubbed = Port().Replace(scrubbed, "{Port}");
        scrubbed = DateTimes().Replace(scrubbed, "{DateTime}");
        scrubbed = Milliseconds().Replace(scrubbed, "{Time}");
        return Version().Replace(scrubbed, "{Version}");
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static string FirstDifference(string expected, string actual)
    {
        var diff = new Differ().CreateLineDiffs(expected, actual, ignoreWhitespace: false);
        var first = diff.DiffBlocks[0];
        return $"Line {first.InsertStartB + 1} differs.\nverified: {Line(diff.PiecesOld, first.DeleteStartA)}\nreceived: {Line(diff.PiecesNew, first.InsertStartB)}";
    }

    private static string Line(IReadOnlyList<string> lines, int index) => index < lines.Count ? lines[index] : "(end)";

    [GeneratedRegex(@"(?<=(?:127\.0\.0\.1|localhost):)\d+")]
    private static partial Regex Port();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?")]
    private static partial Regex DateTimes();

    [GeneratedRegex(@"\b\d+(?:[.,]\d+)?(?= (?:ms|s)\b)|(?<=""(?:captureMs|axeMs)"": )\d+")]
    private static partial Regex Milliseconds();

    [GeneratedRegex(@"(?<=\b(?:FormLint|axe-core|Chromium|Chrome|formlint) )\d+(?:\.\d+)+[^\s<"",]*|(?<=""(?:version|axe)"": "")\d+\.[^""]*")]
    private static partial Regex Version();
}
