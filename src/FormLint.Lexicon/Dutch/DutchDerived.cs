using FormLint.Language.Lexicons;

namespace FormLint.LexiconBuild.Dutch;

/// <summary>Participles behind a prefix, and inflected participles and adjectives, that the dictionary lists without flags.</summary>
internal static class DutchDerived
{
    private const FormTags Inflecting = FormTags.PastParticiple | FormTags.Adjective;

    public static IEnumerable<Reading> Of(string form, DutchWords words, DutchReadings readings)
    {
        var participles = DutchPrefixes.Separable
            .Where(prefix => form.StartsWith(prefix, StringComparison.Ordinal) && form.AsSpan(prefix.Length).StartsWith("ge"))
            .SelectMany(prefix => readings.Of(form.AsSpan(prefix.Length), FormTags.PastParticiple).ConvertAll(reading => reading with { Form = form, Lemma = prefix + reading.Lemma }))
            .ToList();
        return participles.Count > 0 ? participles : Inflected(form, words, readings);
    }

    /// <summary>"aangeprate", and "de gestikten".</summary>
    private static IEnumerable<Reading> Inflected(string form, DutchWords words, DutchReadings readings)
    {
        if (form.EndsWith('e') && readings.Has(form.AsSpan(0, form.Length - 1), Inflecting))
            return [new(form, form[..^1], FormTags.Adjective)];
        return form.EndsWith("en", StringComparison.Ordinal) && words.Known.Contains(form[..^1]) && readings.Has(form.AsSpan(0, form.Length - 2), Inflecting)
            ? [new(form, form[..^1], FormTags.Noun | FormTags.Plural)]
            : [];
    }
}
