using FormLint.Language.Lexicons;

namespace FormLint.LexiconBuild.Dutch;

/// <summary>Participles behind a prefix, and inflected participles and adjectives, that the dictionary lists without flags.</summary>
internal static class DutchDerived
{
    public static IEnumerable<Reading> Of(string form, DutchWords words, IReadOnlyDictionary<string, List<Reading>> readings)
    {
        var participles = DutchPrefixes.Separable.Where(prefix => form.StartsWith(prefix + "ge", StringComparison.Ordinal))
            .SelectMany(prefix => With(form[prefix.Length..], FormTags.PastParticiple, readings).Select(reading => reading with { Form = form, Lemma = prefix + reading.Lemma }))
            .ToList();
        return participles.Count > 0 ? participles : Inflected(form, words, readings);
    }

    /// <summary>"aangeprate", and "de gestikten".</summary>
    private static IEnumerable<Reading> Inflected(string form, DutchWords words, IReadOnlyDictionary<string, List<Reading>> readings)
    {
        if (form.EndsWith('e') && With(form[..^1], FormTags.PastParticiple | FormTags.Adjective, readings).Any())
            return [new(form, form[..^1], FormTags.Adjective)];
        return form.EndsWith("en", StringComparison.Ordinal) && words.Known.Contains(form[..^1]) && With(form[..^2], FormTags.PastParticiple | FormTags.Adjective, readings).Any()
            ? [new(form, form[..^1], FormTags.Noun | FormTags.Plural)]
            : [];
    }

    private static IEnumerable<Reading> With(string form, FormTags tags, IReadOnlyDictionary<string, List<Reading>> readings) =>
        readings.TryGetValue(form, out var found) ? found.Where(reading => (reading.Tags & tags) != FormTags.None) : [];
}
