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
    public static IEnumerable<Reading> Of(string form, DutchWords words, DutchReadings readings)
    {
        var known = words.Known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var cut = ShortestPart; cut <= form.Length - ShortestHead; cut++)
        {
            var head = form.AsSpan(cut);
            if (!readings.Has(head, FormTags.Noun | FormTags.Adjective) || !IsPart(form.AsSpan(0, cut), known))
                continue;
            var kind = readings.Has(head, FormTags.Noun) ? FormTags.Noun : FormTags.Adjective;
            return readings.Of(head, kind).ConvertAll(reading => new Reading(form, form[..cut] + reading.Lemma, reading.Tags & (kind | Number)));
        }

        return [];
    }

    private static bool IsPart(ReadOnlySpan<char> first, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        foreach (var link in Links)
        {
            if (first.Length - link.Length >= ShortestPart && first.EndsWith(link) && known.Contains(first[..^link.Length]))
                return true;
        }

        return false;
    }
}
