namespace FormLint.LexiconBuild.Hunspell;

/// <summary>Writes out all forms of an entry: itself, with suffixes, with suffixes on these, and each of them with a prefix.</summary>
/// <param name="needsAffix">The flag of a row of letters that is no word without a further affix.</param>
internal sealed class Expansion(AffixFile affixes, string needsAffix = "")
{
    public IEnumerable<Form> Of(DictionaryEntry entry)
    {
        foreach (var form in WithSuffixes(new(entry.Word, entry, null, null, entry.Tags), entry.Flags))
        {
            if (IsWord(form))
                yield return form;
            foreach (var prefixed in WithPrefix(form).Where(IsWord))
                yield return prefixed;
        }
    }

    private IEnumerable<Form> WithPrefix(Form form) =>
        from rule in Rules([.. form.Entry.Flags, .. form.Suffix?.Continuation ?? []], prefixes: true)
        where rule.Fits(form.Text)
        from made in WithSuffixes(form.With(rule), rule.Continuation)
        select made;

    private IEnumerable<Form> WithSuffixes(Form form, string[] flags)
    {
        yield return form;
        foreach (var rule in Rules(flags, prefixes: false))
        {
            if (!rule.Fits(form.Text))
                continue;
            foreach (var made in WithSuffixes(form.With(rule), rule.Continuation))
                yield return made;
        }
    }

    private IEnumerable<AffixRule> Rules(string[] flags, bool prefixes) =>
        flags.SelectMany(flag => affixes[flag]).Where(rule => rule.IsPrefix == prefixes);

    private bool IsWord(Form form) =>
        (form.Suffix ?? form.Prefix) is { } last ? !last.Continuation.Contains(needsAffix) : !form.Entry.Has(needsAffix);
}
