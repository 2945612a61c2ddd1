using System.Collections.Frozen;

namespace FormLint.Language.Terms;

internal sealed class TrieBuilder
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<List<Ending>> endings = [[]];

    /// <summary>The endings of the phrase with these keys, to be added to.</summary>
    public List<Ending> At(IEnumerable<int> keys)
    {
        var node = Trie.Root;
        foreach (var key in keys)
        {
            if (!edges.TryGetValue(Trie.Edge(node, key), out var next))
            {
                edges.Add(Trie.Edge(node, key), next = endings.Count);
                endings.Add([]);
            }

            node = next;
        }

        return endings[node];
    }

    public bool Starts(int key) => edges.ContainsKey(Trie.Edge(Trie.Root, key));

    public Trie Build()
    {
        var parents = edges.Keys.Select(Trie.Parent).ToHashSet();
        var nodes = endings.Select((ends, node) => new TrieNode(!parents.Contains(node), edges.GetValueOrDefault(Trie.Edge(node, Trie.GapKey)), [.. ends]));
        return new(edges.ToFrozenDictionary(), [.. nodes]);
    }
}
