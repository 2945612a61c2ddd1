using System.Collections.Frozen;

namespace FormLint.Language.Data;

/// <summary>An embedded list of words in named sections: "[section]" lines, words between spaces, "#" comments.</summary>
internal sealed class WordSections
{
    private readonly Dictionary<string, FrozenSet<string>> sections;

    private WordSections(Dictionary<string, FrozenSet<string>> sections) => this.sections = sections;

    /// <exception cref="KeyNotFoundException">The file has no such section.</exception>
    public FrozenSet<string> this[string section] => sections[section];

    public IEnumerable<string> Names => sections.Keys;

    public static WordSections Load(string file)
    {
        var words = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        HashSet<string>? section = null;
        foreach (var line in EmbeddedFile.Lines(file))
        {
            if (line.StartsWith('['))
                words.Add(line[1..^1], section = new(StringComparer.Ordinal));
            else
                section!.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return new(words.ToDictionary(s => s.Key, s => s.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal));
    }
}
