using System.Globalization;
using FormLint.Core.Yaml;
using FormLint.Language;
using FormLint.Language.Terms;

namespace FormLint.Core.Checks;

/// <summary>Makes term lists of the phrases in a rule, and tells the place of each that cannot be searched for.</summary>
internal static class TermSettings
{
    /// <param name="key">The setting that has the terms, as a list.</param>
    /// <param name="faults">Added to; the list is empty then.</param>
    public static TermList List(LanguageCode language, string key, List<Term> terms, List<SettingFault> faults)
    {
        try
        {
            return TermList.Of(language, terms);
        }
        catch (TermFormatException found)
        {
            faults.AddRange(found.Faults.Select(fault => new SettingFault(PathOf(fault, key, terms), $"{Quoted.Of(fault.Phrase)}: {fault.Message}.")));
            return TermList.Of(language, []);
        }
    }

    private static string[] PathOf(TermFault fault, string key, List<Term> terms)
    {
        string[] entry = [key, Number(terms.FindIndex(term => ReferenceEquals(term, fault.Term)))];
        return fault.Unless is { } place ? [.. entry, "unless", Number(place)] : [.. entry, "say"];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
