using System.Runtime.InteropServices;
using FormLint.Language.Lexicons;

namespace FormLint.LexiconBuild.Automata;

/// <summary>Builds the minimal automaton of sorted keys, one key after the other (Daciuk, Mihov, Watson and Watson, 2000).</summary>
internal sealed class AutomatonBuilder
{
    // Arc 0 is not of a state: it leads to the root.
    private readonly List<uint> arcs = [0];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> states =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // The states along the last key, which further keys may still change.
    private readonly List<List<uint>> path = [[]];
    private byte[] last = [];

    /// <exception cref="ArgumentException">The key does not come after the last one.</exception>
    public void Add(byte[] key)
    {
        if (key.AsSpan().SequenceCompareTo(last) <= 0)
            throw new ArgumentException("Keys are not sorted.", nameof(key));
        var shared = key.AsSpan().CommonPrefixLength(last);
        Close(shared);
        for (var i = shared; i < key.Length; i++)
        {
            path[i].Add(key[i]);
            if (path.Count == i + 1)
                path.Add([]);
        }

        CollectionsMarshal.AsSpan(path[key.Length - 1])[^1] |= Automaton.EndsKey;
        last = key;
    }

    public uint[] Build()
    {
        Close(0);
        arcs[0] = (uint)State(path[0]) << Automaton.NextShift;
        return [.. arcs];
    }

    /// <summary>The states deeper than this are complete.</summary>
    private void Close(int depth)
    {
        for (var i = last.Length; i > depth; i--)
        {
            CollectionsMarshal.AsSpan(path[i - 1])[^1] |= (uint)State(path[i]) << Automaton.NextShift;
            path[i].Clear();
        }
    }

    /// <summary>The state with these arcs: an earlier one when there is one.</summary>
    private int State(List<uint> state)
    {
        if (state.Count == 0)
            return Automaton.None;
        var span = CollectionsMarshal.AsSpan(state);
        span[^1] |= Automaton.EndsState;
        var content = MemoryMarshal.Cast<uint, char>(span);
        if (!states.TryGetValue(content, out var first))
        {
            first = arcs.Count;
            if (first + state.Count > Automaton.MostArcs)
                throw new InvalidOperationException("Too many arcs for 22 bits.");
            states[content] = first;
            arcs.AddRange(state);
        }

        return first;
    }
}
