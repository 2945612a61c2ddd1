using System.Runtime.InteropServices;

namespace FormLint.Language.Terms;

/// <summary>A piece of a text.</summary>
/// <param name="Start">UTF-16 units of the block.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="IsBreak">A sign, an address or protected text: no gap goes over it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, WordKeys Keys, Link Link, bool IsBreak)
{
    public int End => Start + Length;
}
