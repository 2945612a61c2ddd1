using System.Runtime.CompilerServices;

namespace FormLint.Language.Lexicons;

/// <summary>
/// A minimal acyclic automaton over bytes. A state is a run of arcs and is named by the index of its first; an arc is
/// 8 bits of label, a bit that says that a key ends with it, a bit on the last arc of a state, and 22 bits of next state.
/// </summary>
internal readonly struct Automaton(uint[] arcs)
{
    /// <summary>The state without arcs. Arc 0 belongs to no state: its next state is the root.</summary>
    public const int None = 0;

    public const uint EndsKey = 1 << 8;
    public const uint EndsState = 1 << 9;
    public const int NextShift = 10;
    public const int MostArcs = 1 << (32 - NextShift);

    public int Root => Target(0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Label(int arc) => (byte)arcs[arc];

    public int Target(int arc) => (int)(arcs[arc] >> NextShift);

    public bool IsEnd(int arc) => (arcs[arc] & EndsKey) != 0;

    /// <summary>The arc after this one in its state, or <see cref="None"/>.</summary>
    public int Sibling(int arc) => (arcs[arc] & EndsState) == 0 ? arc + 1 : None;

    /// <summary>The state after the label, or <see cref="None"/>.</summary>
    public int Next(int state, byte label)
    {
        if (state == None)
            return None;
        for (var arc = state; ; arc++)
        {
            var value = arcs[arc];
            if ((byte)value == label)
                return (int)(value >> NextShift);
            if ((value & EndsState) != 0)
                return None;
        }
    }
}
