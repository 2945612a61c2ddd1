using System.Text;
using System.Text.RegularExpressions;
using FormLint.Core.Capture;
using Microsoft.Playwright;

namespace FormLint.Browser;

/// <summary>The page as assistive technology meets it, without what a person typed and without the numbers of people.</summary>
internal static partial class AriaTree
{
    /// <returns>Null for a page of frames only: it has no body to describe.</returns>
    public static async Task<string?> TakeAsync(IPage page, PageReading reading) =>
        reading.Frameset ? null : PersonalNumbers.BlottedIn(WithoutTyped(await page.Locator("body").AriaSnapshotAsync()));

    /// <summary>Drops the value of every field: after its colon, or as the texts beneath it.</summary>
    internal static string WithoutTyped(string tree)
    {
        var kept = new StringBuilder(tree.Length);
        var field = -1;
        foreach (var line in tree.Split('\n'))
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            if (field >= 0 && indent > field && (line.AsSpan(indent).StartsWith("- text:") || !line.AsSpan(indent).StartsWith("-"))) continue;
            if (field >= 0 && indent <= field) field = -1;
            var match = Field().Match(line);
            if (match.Success) field = indent;
            kept.Append(match.Success ? match.Groups["field"].ValueSpan : line).Append(match.Success && line.EndsWith(':') ? ":" : "").Append('\n');
        }
        return kept.ToString(0, kept.Length - 1);
    }

    [GeneratedRegex("""^(?<field>\s*- (?:textbox|searchbox|spinbutton|combobox|slider)(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]*\])*)(?::.*)?$""")]
    private static partial Regex Field();
}
