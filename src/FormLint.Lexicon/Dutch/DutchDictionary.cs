using FormLint.Language.Lexicons;
using FormLint.LexiconBuild.Hunspell;

namespace FormLint.LexiconBuild.Dutch;

/// <summary>Finds the readings of all Dutch forms, from what is sure to what is inferred.</summary>
internal sealed class DutchDictionary
{
    private readonly DutchWords words = new();
    private readonly DutchReadings readings = new();

    public static IEnumerable<Reading> Readings(string sources)
    {
        var dictionary = new DutchDictionary();
        var forms = DutchForms.Read(sources).ToList();
        forms.ForEach(dictionary.words.Note);
        dictionary.AddVerbs();
        var marked = new DutchMarked(dictionary.readings);
        forms.ForEach(marked.Add);
        forms.ForEach(marked.AddName);
        dictionary.AddFunctionWords();
        DutchPlurals.Correct(dictionary.words, dictionary.readings);
        dictionary.AddUnread(DutchDerived.Of);
        forms.ForEach(marked.AddLinking);
        dictionary.AddUnread(DutchCompounds.Of);
        forms.ForEach(marked.AddOther);
        dictionary.AddUnread(DutchCompounds.Of);
        return dictionary.readings.Of(dictionary.words.Known);
    }

    private void AddVerbs()
    {
        var finite = new DutchFinite(words);
        words.Infinitives.UnionWith(UnmarkedInfinitives.In(words, words.Infinitives.SelectMany(finite.Of).ToHashSet(StringComparer.Ordinal)).ToList());
        var participles = new DutchParticiples(words);
        foreach (var infinitive in words.Infinitives)
        {
            readings.Add(infinitive, infinitive, FormTags.Infinitive);
            foreach (var form in participles.Of(infinitive))
                readings.Add(form, infinitive, FormTags.PastParticiple);
            foreach (var form in finite.Of(infinitive))
                readings.Add(form, infinitive, FormTags.FiniteVerb);
        }
    }

    private void AddFunctionWords()
    {
        var tags = FormTags.None;
        foreach (var line in Lines.Of("function-words.txt"))
        {
            if (line[0][0] == '[')
                tags = Enum.Parse<FormTags>(line[0][1..^1]);
            else
                Array.ForEach(line, word => readings.Add(word, word, tags));
        }
    }

    /// <summary>Readings of forms that have none so far.</summary>
    private void AddUnread(Func<string, DutchWords, DutchReadings, IEnumerable<Reading>> find)
    {
        foreach (var reading in words.Known.Where(form => !readings.Contains(form)).SelectMany(form => find(form, words, readings)).ToList())
            readings.Add(reading.Form, reading.Lemma, reading.Tags);
    }
}
