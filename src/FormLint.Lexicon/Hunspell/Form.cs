namespace FormLint.LexiconBuild.Hunspell;

/// <summary>A word as it is written, made from an entry.</summary>
/// <param name="Suffix">The last one put on.</param>
/// <param name="Tags">Those of the entry, then those of its affixes.</param>
internal sealed record Form(string Text, DictionaryEntry Entry, AffixRule? Prefix, AffixRule? Suffix, string[] Tags)
{
    /// <summary>The word of the entry when there is a prefix.</summary>
    public string TextWithoutPrefix => Prefix is null ? Text : Entry.Word;

    public bool Has(string tag) => Array.IndexOf(Tags, tag) >= 0;

    public Form With(AffixRule rule) => this with
    {
        Text = rule.On(Text),
        Prefix = rule.IsPrefix ? rule : Prefix,
        Suffix = rule.IsPrefix ? Suffix : rule,
        Tags = [.. Tags, .. rule.Tags],
    };
}
