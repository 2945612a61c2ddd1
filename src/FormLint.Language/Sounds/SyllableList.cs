using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using FormLint.Language.Data;
using Counts = System.Collections.Frozen.FrozenDictionary<string, int>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace FormLint.Language.Sounds;

/// <summary>Words that the rules of spelling count wrong; see the head of the data files for the sections.</summary>
internal sealed class SyllableList
{
    /// <summary>The word is read letter by letter.</summary>
    public const int Spelled = -1;

    private static readonly SyllableList French = new("syllables-fr.txt");
    private static readonly SyllableList Dutch = new("syllables-nl.txt");

    private readonly Counts whole;
    private readonly Counts part;
    private readonly SearchValues<string> parts;
    private readonly int longestPart;

    private SyllableList(string file)
    {
        var list = WordSections.Load(file);
        var partial = CountsIn(list, "part ");
        var known = CountsIn(list, "whole ");
        foreach (var word in list["spelled"])
            known.Add(word, Spelled);
        whole = Lookup(known);
        part = Lookup(partial);
        parts = SearchValues.Create([.. partial.Keys], StringComparison.Ordinal);
        longestPart = partial.Keys.Select(p => p.Length).DefaultIfEmpty().Max();
    }

    public static SyllableList Of(LanguageCode language) => language == LanguageCode.Fr ? French : Dutch;

    /// <summary>The syllables of the folded word, <see cref="Spelled"/>, or 0 when it is not in the list.</summary>
    public int Known(ReadOnlySpan<char> word) => whole.TryGetValue(word, out var count) ? count : 0;

    /// <summary>The first listed part of the word: where it stands (-1: nowhere), its letters and its syllables.</summary>
    public (int Start, int Length, int Syllables) FirstPart(ReadOnlySpan<char> word)
    {
        var start = word.IndexOfAny(parts);
        if (start < 0)
            return (-1, 0, 0);
        for (var length = Math.Min(longestPart, word.Length - start); ; length--)
        {
            if (part.TryGetValue(word.Slice(start, length), out var count))
                return (start, length, count);
        }
    }

    // "[whole 2]" holds the words of two syllables.
    private static Dictionary<string, int> CountsIn(WordSections list, string kind) => list.Names
        .Where(name => name.StartsWith(kind, StringComparison.Ordinal))
        .SelectMany(name => list[name], (name, word) => (word, Count: int.Parse(name.AsSpan(kind.Length), CultureInfo.InvariantCulture)))
        .ToDictionary(entry => entry.word, entry => entry.Count, StringComparer.Ordinal);

    private static Counts Lookup(Dictionary<string, int> counts) =>
        counts.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
