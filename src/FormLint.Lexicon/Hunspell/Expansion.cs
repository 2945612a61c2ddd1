namespace FormLint.LexiconBuild.Hunspell;

/// <summary>Writes out all forms of an entry: itself, with suffixes, with suffixes on these, and each of them with a prefix.</summary>
/// <param name="needsAffix">The flag of a row of letters that is no word without a further affix.</param>
internal sealed class Expansion(AffixFile affixes, string needsAffix = "")
{
    public List<Form> Of(DictionaryEntry entry)
    {
        var forms = new List<Form>();
        AddWithSuffixes(new(entry.Word, entry, null, null, []), entry.Flags, forms);
        for (var (i, withoutPrefix) = (0, forms.Count); i < withoutPrefix; i++)
        {
            AddWithPrefixes(forms[i], entry.Flags, forms);
            if (forms[i].Suffix is { } suffix)
                AddWithPrefixes(forms[i], suffix.Continuation, forms);
        }

        forms.RemoveAll(form => !IsWord(form));
        return forms;
    }

    private void AddWithPrefixes(Form form, string[] flags, List<Form> forms)
    {
        foreach (var flag in flags)
        {
            foreach (var rule in affixes[flag])
            {
                if (rule.IsPrefix && rule.Fits(form.Text))
                    AddWithSuffixes(form.With(rule), rule.Continuation, forms);
            }
        }
    }

    private void AddWithSuffixes(Form form, string[] flags, List<Form> forms)
    {
        forms.Add(form);
        foreach (var flag in flags)
        {
            foreach (var rule in affixes[flag])
            {
                if (!rule.IsPrefix && rule.Fits(form.Text))
                    AddWithSuffixes(form.With(rule), rule.Continuation, forms);
            }
        }
    }

    private bool IsWord(Form form) =>
        (form.Suffix ?? form.Prefix) is { } last ? !last.Continuation.Contains(needsAffix) : !form.Entry.Has(needsAffix);
}
