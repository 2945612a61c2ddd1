using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace FormLint.Language.Terms;

/// <summary>A phrase that is complete: of which term, and whether it is one of the phrases in which the term is right.</summary>
/// <param name="Order">Of the term in the list.</param>
/// <param name="Group">A number for <see cref="Term.Group"/>.</param>
/// <param name="Cased">The words as written when capitals count, else null.</param>
internal sealed record Ending(Term Term, int Order, int Group, bool IsException, string[]? Cased);

/// <param name="IsLast">No phrase goes on from here.</param>
/// <param name="Gap">The node after a gap, 0 when the phrases have none here.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TrieNode(bool IsLast, int Gap, Ending[] Endings);

/// <summary>All phrases, as paths of the keys of their words.</summary>
internal sealed class Trie(FrozenDictionary<long, int> edges, TrieNode[] nodes)
{
    public const int Root = 0;

    /// <summary>The key of a gap; those of words are greater.</summary>
    public const int GapKey = 0;

    public TrieNode this[int node] => nodes[node];

    /// <summary>The node after a word with the key; <see cref="Root"/> when no phrase goes on with it.</summary>
    public int Next(int node, int key) => edges.GetValueOrDefault(Edge(node, key), Root);

    public static long Edge(int node, int key) => ((long)node << 32) | (uint)key;

    public static int Parent(long edge) => (int)(edge >> 32);
}
