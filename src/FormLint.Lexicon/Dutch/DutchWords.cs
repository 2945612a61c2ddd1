using FormLint.LexiconBuild.Hunspell;

namespace FormLint.LexiconBuild.Dutch;

/// <summary>What the Dutch dictionary says of its forms by the flags of their entries.</summary>
internal sealed class DutchWords
{
    public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Infinitives { get; } = new(StringComparer.Ordinal);

    /// <summary>Forms that take "-e" as adjectives and participles do.</summary>
    public HashSet<string> Inflected { get; } = new(StringComparer.Ordinal);

    /// <summary>Nouns that are no plural of another.</summary>
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Stems said to take the "-t" of the third person, without prefix.</summary>
    public HashSet<string> Stems { get; } = new(StringComparer.Ordinal);

    public HashSet<string> PartsOfCompounds { get; } = new(StringComparer.Ordinal);

    public void Note(Form form)
    {
        Known.Add(form.Text);
        if (form.Suffix is not null)
            return;
        Add(Infinitives, DutchTags.IsInfinitive(form.Entry));
        Add(Inflected, DutchTags.IsInflected(form.Entry));
        Add(Nouns, DutchTags.IsNoun(form.Entry) || DutchTags.IsUncountable(form.Entry));
        Add(PartsOfCompounds, form.Prefix is null && DutchTags.IsPartOfCompounds(form.Entry));
        Add(Stems, form.Prefix is null && form.Entry.Has("V3"));

        void Add(HashSet<string> set, bool belongs)
        {
            if (belongs)
                set.Add(form.Text);
        }
    }
}
