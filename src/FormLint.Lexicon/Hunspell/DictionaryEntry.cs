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
            // A slash of the word itself is written "\/".
            var parted = head.Replace("\\/", "\0", StringComparison.Ordinal).Split('/');
            yield return new(parted[0].Replace('\0', '/'), parted is [_, var flags] ? AffixFile.Flags(flags) : [], tags);
        }
    }
}
