using System.Collections.Frozen;
using static FormLint.Language.Words.Characters;

namespace FormLint.Language.Words;

internal static class FrenchElision
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms =
        new[] { "l", "d", "j", "m", "n", "s", "t", "c", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the letters are an elided form and the apostrophe at the index belongs to it.</summary>
    public static bool Ends(string text, int start, int apostrophe) =>
        apostrophe - start <= 6
        && IsApostrophe(text[apostrophe])
        && apostrophe + 1 < text.Length
        && (WordPartWidth(text, apostrophe + 1) > 0 || IsOpener(text[apostrophe + 1]))
        && Forms.Contains(text.AsSpan(start, apostrophe - start));
}
