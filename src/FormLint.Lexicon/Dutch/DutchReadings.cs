using FormLint.Language.Lexicons;

namespace FormLint.LexiconBuild.Dutch;

/// <summary>The readings found so far, by form.</summary>
internal sealed class DutchReadings
{
    private readonly Dictionary<string, List<Reading>> readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Reading>>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public DutchReadings() => lookup = readings.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(string form, string lemma, FormTags tags)
    {
        if (!readings.TryGetValue(form, out var list))
            readings[form] = list = [];
        list.Add(new(form, lemma, tags));
    }

    public void RemoveAll(Predicate<Reading> isWrong)
    {
        var wrong = readings.Values.SelectMany(list => list.FindAll(isWrong)).ToHashSet();
        foreach (var form in wrong.Select(reading => reading.Form).Distinct(StringComparer.Ordinal))
            readings[form].RemoveAll(wrong.Contains);
    }

    public bool Contains(string form) => readings.ContainsKey(form);

    public bool Has(ReadOnlySpan<char> form, FormTags any) => lookup.TryGetValue(form, out var list) && list.Exists(reading => (reading.Tags & any) != FormTags.None);

    /// <summary>The readings with one of the tags.</summary>
    public List<Reading> Of(ReadOnlySpan<char> form, FormTags any) =>
        lookup.TryGetValue(form, out var list) ? list.FindAll(reading => (reading.Tags & any) != FormTags.None) : [];

    /// <summary>A form of which nothing is known is a form of itself without tags.</summary>
    public IEnumerable<Reading> Of(IEnumerable<string> forms) =>
        forms.Concat(readings.Keys).Distinct(StringComparer.Ordinal).SelectMany(form => readings.TryGetValue(form, out var list) ? list : [new(form, form, FormTags.None)]);
}
