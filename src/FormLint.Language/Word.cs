using System.Runtime.InteropServices;

namespace FormLint.Language;

/// <summary>A stretch of the block that counts as one word. Offsets are UTF-16 units of the block.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Word(int Start, int Length, WordKind Kind)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
