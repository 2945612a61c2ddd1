using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace FormLint.Language.Terms;

/// <summary>Remembers the words that were looked up in the dictionary: a text repeats its words.</summary>
internal sealed class KeyCache
{
    // The frequent words of a site come early, and a text of nothing but new words must not fill the memory.
    private const int Most = 1 << 15;

    private readonly ConcurrentDictionary<string, WordKeys>.AlternateLookup<ReadOnlySpan<char>> words =
        new ConcurrentDictionary<string, WordKeys>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private int count;

    public bool TryGet(ReadOnlySpan<char> word, [NotNullWhen(true)] out WordKeys? keys) => words.TryGetValue(word, out keys);

    public void Keep(ReadOnlySpan<char> word, WordKeys keys)
    {
        if (Volatile.Read(ref count) < Most && words.TryAdd(word, keys))
            Interlocked.Increment(ref count);
    }
}
