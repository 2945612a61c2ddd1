namespace FormLint.LexiconBuild.Hunspell;

/// <summary>A line of a dictionary: a word, the flags of its affixes, and what is said of it ("po:nom").</summary>
internal sealed record DictionaryEntry(string Word, string[] Flags, string[] Tags)
{
    public bool Has(string flag) => Array.IndexOf(Flags, flag) >= 0;

    public static IEnumerable<DictionaryEntry> Read(string path)
    {
        // The first line is the number of lines.
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (parts is not [var head, .. var tags])
                continue;
            var slash = head.IndexOf('/', StringComparison.Ordinal);
            yield return slash < 0
                ? new(head, [], tags)
                : new(head[..slash], AffixFile.Flags(head[(slash + 1)..]), tags);
        }
    }
}
