using FormLint.Language.Lexicons;

namespace FormLint.LexiconBuild.Dutch;

/// <summary>Compounds that the dictionary lists without flags: they behave as the noun or adjective at their end does.</summary>
internal static class DutchCompounds
{
    private const int ShortestPart = 3;
    private const int ShortestHead = 4;
    private const FormTags Number = FormTags.Singular | FormTags.Plural | FormTags.Diminutive;
    private static readonly string[] Links = ["", "s", "en", "n", "e", "er", "-", "s-"];

    /// <summary>Readings after the longest word at the end; none when the part before it is no word.</summary>
    public static IEnumerable<Reading> Of(string form, DutchWords words, IReadOnlyDictionary<string, List<Reading>> readings)
    {
        for (var cut = ShortestPart; cut <= form.Length - ShortestHead; cut++)
        {
            var (first, head) = (form[..cut], form[cut..]);
            if (!readings.TryGetValue(head, out var found) || !IsPart(first, words.Known))
                continue;
            foreach (var kind in (FormTags[])[FormTags.Noun, FormTags.Adjective])
            {
                var heads = found.Where(reading => (reading.Tags & kind) != FormTags.None).ToList();
                if (heads.Count > 0)
                    return heads.Select(reading => new Reading(form, first + reading.Lemma, reading.Tags & (kind | Number)));
            }
        }

        return [];
    }

    private static bool IsPart(string first, HashSet<string> known) =>
        Array.Exists(Links, link => first.Length - link.Length >= ShortestPart && first.EndsWith(link, StringComparison.Ordinal) && known.Contains(first[..^link.Length]));
}
