using System.Runtime.InteropServices;

namespace FormLint.Language.Terms;

/// <summary>Where a term stands: from its first word to its last, words of a gap included.</summary>
/// <param name="Start">UTF-16 units of the block.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="Term">The same object that the list was made of.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TermMatch(int Start, int Length, Term Term)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
