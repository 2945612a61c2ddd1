using FormLint.Language.Lexicons;
using FormLint.LexiconBuild.Hunspell;

namespace FormLint.LexiconBuild.Dutch;

/// <summary>The readings of all Dutch forms.</summary>
internal sealed class DutchDictionary
{
    private readonly DutchWords words = new();
    private readonly Dictionary<string, List<Reading>> readings = new(StringComparer.Ordinal);

    public static DutchDictionary Read(string sources)
    {
        var dictionary = new DutchDictionary();
        var forms = DutchForms.Read(sources).ToList();
        forms.ForEach(dictionary.Note);
        dictionary.FindInfinitives();
        dictionary.AddVerbs();
        forms.ForEach(dictionary.AddMarked);
        dictionary.AddFunctionWords();
        dictionary.AddPlurals();
        dictionary.AddUnmarked(DutchDerived.Of);
        dictionary.AddUnmarked(DutchCompounds.Of);
        forms.ForEach(dictionary.AddUncountable);
        dictionary.AddUnmarked(DutchCompounds.Of);
        return dictionary;
    }

    /// <summary>A form of which nothing is known is there too, as a form of itself without tags.</summary>
    public IEnumerable<Reading> Readings() =>
        words.Known.SelectMany(form => readings.TryGetValue(form, out var found) ? found : [new(form, form, FormTags.None)]);

    private void Note(Form form)
    {
        var text = FoldedText(form.Text);
        words.Known.Add(text);
        if (form.Suffix is not null)
            return;
        if (DutchTags.IsInfinitive(form.Entry))
            words.Infinitives.Add(text);
        if (DutchTags.IsInflected(form.Entry))
            words.Inflected.Add(text);
        if (DutchTags.IsNoun(form.Entry) || DutchTags.IsUncountable(form.Entry))
            words.Nouns.Add(text);
        if (form.Prefix is null && DutchTags.IsPartOfCompounds(form.Entry))
            words.PartsOfCompounds.Add(text);
        if (form.Prefix is null && form.Entry.Has("V3"))
            words.Stems.Add(text);
    }

    private void FindInfinitives()
    {
        var finite = new DutchFinite(words);
        words.Infinitives.UnionWith(UnmarkedInfinitives.In(words, words.Infinitives.SelectMany(finite.Of).ToHashSet(StringComparer.Ordinal)).ToList());
    }

    private void AddVerbs()
    {
        var participles = new DutchParticiples(words);
        var finite = new DutchFinite(words);
        foreach (var infinitive in words.Infinitives)
        {
            Add(infinitive, infinitive, FormTags.Infinitive);
            foreach (var form in participles.Of(infinitive))
                Add(form, infinitive, FormTags.PastParticiple);
            foreach (var form in finite.Of(infinitive))
                Add(form, infinitive, FormTags.FiniteVerb);
        }
    }

    /// <summary>What the flags of the entry and of its suffix say.</summary>
    private void AddMarked(Form form)
    {
        var text = FoldedText(form.Text);
        if (form.Suffix is not null)
        {
            var (tags, lemma) = DutchTags.OfSuffix(form);
            if (tags != FormTags.None)
                Add(text, FoldedText(lemma ?? form.Prefix?.On(form.Entry.Word) ?? form.Entry.Word), tags);
            return;
        }

        if (DutchTags.IsNoun(form.Entry))
            Add(text, text, FormTags.Noun | FormTags.Singular);
        if (DutchTags.IsAdjective(form.Entry) && (DutchTags.IsCompared(form.Entry) || !Has(text, FormTags.PastParticiple)))
            Add(text, text, FormTags.Adjective);
        if (DutchTags.IsName(form.Entry))
            Add(text, text, FormTags.Name);
    }

    private void AddFunctionWords()
    {
        var tags = FormTags.None;
        foreach (var line in Lines.Of("function-words.txt"))
        {
            if (line[0][0] == '[')
                tags = Enum.Parse<FormTags>(line[0][1..^1]);
            else
                Array.ForEach(line, word => Add(word, word, tags));
        }
    }

    /// <summary>Plurals that the singular does not announce: "wetten", "toppen".</summary>
    private void AddPlurals()
    {
        foreach (var form in words.PartsOfCompounds.Where(form => form.EndsWith("en", StringComparison.Ordinal) && !Has(form, FormTags.Plural)))
        {
            if (DutchSpelling.Stems(form).FirstOrDefault(words.Nouns.Contains) is { } singular)
                Add(form, singular, FormTags.Noun | FormTags.Plural);
        }
    }

    /// <summary>Readings of forms that have none so far.</summary>
    private void AddUnmarked(Func<string, DutchWords, IReadOnlyDictionary<string, List<Reading>>, IEnumerable<Reading>> find)
    {
        var found = words.Known.Where(form => !readings.ContainsKey(form)).SelectMany(form => find(form, words, readings)).ToList();
        found.ForEach(reading => Add(reading.Form, reading.Lemma, reading.Tags));
    }

    private void AddUncountable(Form form)
    {
        const FormTags other = FormTags.Noun | FormTags.Adjective | FormTags.PastParticiple | FormTags.PresentParticiple;
        var text = FoldedText(form.Text);
        if (form.Suffix is not null || form.Prefix is not null)
            return;
        if (DutchTags.IsUncountable(form.Entry) ? !Has(text, other) : DutchTags.IsPartOfCompounds(form.Entry) && !readings.ContainsKey(text))
            Add(text, text, FormTags.Noun);
    }

    private void Add(string form, string lemma, FormTags tags)
    {
        words.Known.Add(form);
        if (!readings.TryGetValue(form, out var list))
            readings[form] = list = [];
        list.Add(new(form, lemma, tags));
    }

    private bool Has(string form, FormTags tags) => readings.TryGetValue(form, out var list) && list.Exists(reading => (reading.Tags & tags) != FormTags.None);

    private static string FoldedText(string text) => Folded.Of(text.Replace("ĳ", "ij", StringComparison.Ordinal).Replace("Ĳ", "IJ", StringComparison.Ordinal));
}
