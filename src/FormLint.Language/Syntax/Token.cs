using System.Runtime.InteropServices;

namespace FormLint.Language.Syntax;

/// <summary>A word or a mark of a sentence, as the verb rules read it: inversions are cut at their hyphen.</summary>
/// <param name="Start">UTF-16 units of the block.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, Trait Traits)
{
    public int End => Start + Length;

    public bool Has(Trait any) => (Traits & any) != Trait.None;
}
