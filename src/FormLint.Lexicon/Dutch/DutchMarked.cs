using FormLint.Language.Lexicons;
using FormLint.LexiconBuild.Hunspell;

namespace FormLint.LexiconBuild.Dutch;

/// <summary>Readings that the flags of an entry and of its suffix give.</summary>
internal sealed class DutchMarked(DutchReadings readings)
{
    // "Nigeriaanse" is no name, for it is a form of "Nigeriaans".
    private readonly HashSet<string> capitalForms = new(StringComparer.Ordinal);

    public void Add(Form form)
    {
        if (form.Suffix is not null)
            AddSuffixed(form);
        else
            AddBare(form);
    }

    public void AddName(Form form)
    {
        if (form.Suffix is null && DutchTags.IsName(form.Entry) && (form.Entry.Has("PN") || !capitalForms.Contains(form.Text)))
            readings.Add(form.Text, form.Text, FormTags.Name);
    }

    /// <summary>Nouns without plural that link compounds, when they are nothing else ("verplicht").</summary>
    public void AddLinking(Form form) => AddNoun(form, DutchTags.LinksCompounds);

    /// <summary>As <see cref="AddLinking"/> for those that end compounds; then what is left and stands in compounds.</summary>
    public void AddOther(Form form)
    {
        AddNoun(form, DutchTags.IsUncountable);
        if (form.Suffix is null && DutchTags.IsPartOfCompounds(form.Entry) && !readings.Contains(form.Text))
            readings.Add(form.Text, form.Text, FormTags.Noun);
    }

    private void AddNoun(Form form, Predicate<DictionaryEntry> isNoun)
    {
        const FormTags other = FormTags.Noun | FormTags.Adjective | FormTags.PastParticiple | FormTags.PresentParticiple;
        if (form.Suffix is null && form.Prefix is null && isNoun(form.Entry) && !readings.Has(form.Text, other))
            readings.Add(form.Text, form.Text, FormTags.Noun);
    }

    private void AddSuffixed(Form form)
    {
        var (tags, lemma) = DutchTags.OfSuffix(form);
        if ((tags & (FormTags.Noun | FormTags.Adjective)) != FormTags.None && DutchTags.HasInitial(form.Entry.Word))
            capitalForms.Add(form.Text);
        if (tags != FormTags.None)
            readings.Add(form.Text, lemma ?? DutchForms.Fold(form.Prefix?.On(form.Entry.Word) ?? form.Entry.Word), tags);
    }

    private void AddBare(Form form)
    {
        var tags = FormTags.None;
        if (DutchTags.IsNoun(form.Entry))
            tags |= FormTags.Noun | FormTags.Singular;
        // Participles inflect as adjectives do; those with degrees are adjectives in their own right.
        if (form.Prefix is null && DutchTags.IsAdjective(form.Entry) && (DutchTags.IsCompared(form.Entry) || !readings.Has(form.Text, FormTags.PastParticiple)))
            tags |= FormTags.Adjective;
        if (tags != FormTags.None)
            readings.Add(form.Text, form.Text, tags);
    }
}
