namespace FormLint.LexiconBuild.Dutch;

/// <summary>Infinitives that the dictionary does not mark as such: "aanvaarden", "downloaden" in its newer entries.</summary>
internal static class UnmarkedInfinitives
{
    // Of present participle, past participle, third person and past.
    private const int LeastForms = 3;

    /// <param name="finite">Finite forms of the other verbs: "meldden" looks like an infinitive.</param>
    public static IEnumerable<string> In(DutchWords words, HashSet<string> finite) =>
        words.Known.Where(form => form.EndsWith("en", StringComparison.Ordinal) && form.Length > 4 && !finite.Contains(form) && IsInfinitive(form, words.Known));

    private static bool IsInfinitive(string form, HashSet<string> known)
    {
        if (form.EndsWith("iseren", StringComparison.Ordinal))
            return true;
        // "landden" is the past of "landen", itself unmarked.
        if (form[^3] is 'd' or 't' && form[^3] == form[^4] && known.Contains(form.Remove(form.Length - 3, 1)))
            return false;
        // "daalen" would be written "dalen".
        if (DutchSpelling.IsLong(form[..^2].TrimEnd(form[^3]) + form[^3]))
            return false;
        var present = known.Contains(form + 'd') ? 1 : 0;
        return DutchSpelling.Stems(form).Max(stem => present + Count(stem, DutchSpelling.PastLetter(form), known)) >= LeastForms;
    }

    private static int Count(string stem, char letter, HashSet<string> known) =>
        (DutchSpelling.AfterGe(DutchSpelling.WithLetter(stem, letter)).Any(known.Contains) ? 1 : 0)
        + (known.Contains(DutchSpelling.WithLetter(stem, 't')) || known.Contains(stem + 't') ? 1 : 0)
        + (known.Contains(stem + letter + 'e') ? 1 : 0);
}
