using System.Runtime.InteropServices;

namespace FormLint.Language.Terms;

/// <summary>A phrase found in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Words">The tokens that the phrase names, without those of its gap.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hit(int First, int End, int Words, Ending Ending)
{
    /// <summary>The longest first; among equals the tightest, the earliest, the one with exact words, the first of the list.</summary>
    public static int ByRank(Hit one, Hit other)
    {
        var order = one.Ending.Group.CompareTo(other.Ending.Group);
        order = order != 0 ? order : other.Words.CompareTo(one.Words);
        order = order != 0 ? order : (one.End - one.First).CompareTo(other.End - other.First);
        order = order != 0 ? order : one.First.CompareTo(other.First);
        order = order != 0 ? order : other.Ending.Term.Wording.CompareTo(one.Ending.Term.Wording);
        return order != 0 ? order : one.Ending.Order.CompareTo(other.Ending.Order);
    }

    public static int ByPlace(Hit one, Hit other)
    {
        var order = one.First.CompareTo(other.First);
        order = order != 0 ? order : other.End.CompareTo(one.End);
        return order != 0 ? order : one.Ending.Order.CompareTo(other.Ending.Order);
    }
}
