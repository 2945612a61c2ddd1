using FormLint.LexiconBuild.Hunspell;

namespace FormLint.LexiconBuild.French;

/// <summary>Known counts of the dictionary: another number means that the reader or the dictionary has changed.</summary>
internal static class FrenchCheck
{
    /// <exception cref="InvalidDataException">A count differs.</exception>
    public static void Verify(IReadOnlyList<Form> forms)
    {
        // Units of measure exist with prefixes only ("kilo", and one that adds nothing).
        Expect(470_860, "forms without prefix", forms.Select(form => form.TextWithoutPrefix));
        Expect(29_547, "past participles", Texts(forms, form => form.Has("po:ppas")));
        Expect(27_170, "past participles of transitive verbs", Texts(forms, form => form.Has("po:ppas") && FrenchTags.IsTransitive(form)));
        Expect(40_877, "third persons plural in -ent", Texts(forms, form => form.Text.EndsWith("ent", StringComparison.Ordinal) && (form.Has("po:3pl") || form.Has("po:3pl!"))));
        Expect(8_157, "present participles", Texts(forms, form => form.Has("po:ppre")));
        Expect(47_912, "passé simple forms", Texts(forms, form => form.Has("po:ipsi")));
    }

    private static IEnumerable<string> Texts(IEnumerable<Form> forms, Func<Form, bool> isCounted) => forms.Where(isCounted).Select(form => form.Text);

    private static void Expect(int count, string what, IEnumerable<string> texts)
    {
        var found = texts.Distinct(StringComparer.Ordinal).Count();
        if (found != count)
            throw new InvalidDataException($"French: {found} {what} instead of {count}.");
    }
}
