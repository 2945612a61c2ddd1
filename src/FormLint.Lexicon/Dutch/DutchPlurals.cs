using FormLint.Language.Lexicons;

namespace FormLint.LexiconBuild.Dutch;

/// <summary>Plurals that the dictionary does not announce, or announces wrongly.</summary>
internal static class DutchPlurals
{
    private static readonly List<(string Form, string Singular)> Irregular =
        [.. Lines.Of("irregular-nouns.txt").SelectMany(line => line[1..], (line, form) => (form, line[0]))];

    private static readonly HashSet<string> Exclusive =
        [.. Irregular.Where(pair => pair.Form[0] == '!').Select(pair => pair.Form[1..])];

    public static void Correct(DutchWords words, DutchReadings readings)
    {
        // "leden" of "leed", "schepen" of "scheep".
        readings.RemoveAll(reading => Exclusive.Contains(reading.Form) && reading.Lemma != reading.Form && (reading.Tags & FormTags.Noun) != FormTags.None);
        foreach (var (form, singular) in Irregular)
            readings.Add(form.TrimStart('!'), singular, Tags(form));
        // "wetten", "toppen".
        foreach (var form in words.PartsOfCompounds.Where(form => form.EndsWith("en", StringComparison.Ordinal) && !readings.Has(form, FormTags.Plural)))
        {
            if (DutchSpelling.Stems(form).FirstOrDefault(words.Nouns.Contains) is { } singular)
                readings.Add(form, singular, FormTags.Noun | FormTags.Plural);
        }

        readings.RemoveAll(reading => (reading.Tags & FormTags.Plural) != FormTags.None && IsMisspelt(reading, readings));
    }

    private static FormTags Tags(string form) => FormTags.Noun | (form[^1] == 'e' ? FormTags.Singular : FormTags.Plural)
        | (form.EndsWith("je", StringComparison.Ordinal) || form.EndsWith("jes", StringComparison.Ordinal) ? FormTags.Diminutive : FormTags.None);

    /// <summary>The dictionary has "zaken" as a plural of "zak" too: that is "zakken", and "zaken" belongs to "zaak".</summary>
    private static bool IsMisspelt(Reading plural, DutchReadings readings) =>
        plural.Form == plural.Lemma + "en" && !IsRegular(plural)
        && readings.Of(plural.Lemma + plural.Lemma[^1] + "en", FormTags.Plural).Exists(other => other.Lemma == plural.Lemma)
        && readings.Of(plural.Form, FormTags.Plural).Exists(IsRegular);

    private static bool IsRegular(Reading plural) => DutchSpelling.Stems(plural.Form).FirstOrDefault() == plural.Lemma;
}
