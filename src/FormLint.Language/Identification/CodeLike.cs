using System.Buffers;

namespace FormLint.Language.Identification;

/// <summary>Program text, paths and mark-up: their key words are English, but they are in no language.</summary>
internal static class CodeLike
{
    private const double LeastShare = 0.03;
    private const int Least = 2;

    private static readonly SearchValues<char> Signs = SearchValues.Create("{}<>=_\\|#$^~`;");

    public static bool Is(string text)
    {
        var count = 0;
        foreach (var c in text)
            count += Signs.Contains(c) ? 1 : 0;
        return count >= Least && count >= LeastShare * text.Length;
    }
}
