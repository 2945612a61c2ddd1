namespace FormLint.LexiconBuild.Hunspell;

/// <summary>A word as it is written, made from an entry.</summary>
/// <param name="Suffix">The last one put on.</param>
/// <param name="AffixTags">What its affixes say, beside the tags of the entry.</param>
internal sealed record Form(string Text, DictionaryEntry Entry, AffixRule? Prefix, AffixRule? Suffix, string[] AffixTags)
{
    /// <summary>The word of the entry when there is a prefix.</summary>
    public string TextWithoutPrefix => Prefix is null ? Text : Entry.Word;

    public bool Has(string tag) => Array.IndexOf(Entry.Tags, tag) >= 0 || Array.IndexOf(AffixTags, tag) >= 0;

    public Form With(AffixRule rule) => new(
        rule.On(Text),
        Entry,
        rule.IsPrefix ? rule : Prefix,
        rule.IsPrefix ? Suffix : rule,
        AffixTags.Length == 0 ? rule.Tags : rule.Tags.Length == 0 ? AffixTags : [.. AffixTags, .. rule.Tags]);
}
