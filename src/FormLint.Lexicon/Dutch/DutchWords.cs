namespace FormLint.LexiconBuild.Dutch;

/// <summary>What the Dutch dictionary says of its folded forms.</summary>
internal sealed class DutchWords
{
    public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Infinitives { get; } = new(StringComparer.Ordinal);

    /// <summary>Forms that take "-e" as adjectives and participles do.</summary>
    public HashSet<string> Inflected { get; } = new(StringComparer.Ordinal);

    /// <summary>Singular nouns.</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Stems said to take the "-t" of the third person, without prefix.</summary>
    public HashSet<string> Stems { get; } = new(StringComparer.Ordinal);

    public HashSet<string> PartsOfCompounds { get; } = new(StringComparer.Ordinal);
}
