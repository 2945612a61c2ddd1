using System.Globalization;
using FormLint.Core.Yaml;
using FormLint.Language;
using FormLint.Language.Terms;

namespace FormLint.Core.Checks;

/// <summary>Phrases without replacement, one list for each language.</summary>
internal static class SignalLists
{
    /// <param name="key">Of the setting, for faults.</param>
    /// <param name="phrases">In the notation of <see cref="Term.Phrase"/>.</param>
    /// <param name="faults">What is wrong is added here.</param>
    public static IReadOnlyList<TermList> Of(string key, IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> phrases, List<SettingFault> faults)
    {
        var lists = new List<TermList>();
        foreach (var (language, list) in phrases.OrderBy(pair => pair.Key))
        {
            List<Term> terms = [.. list.Select(phrase => new Term { Phrase = phrase })];
            try
            {
                lists.Add(TermList.Of(language, terms));
            }
            catch (TermFormatException found)
            {
                faults.AddRange(found.Faults.Select(fault => new SettingFault(
                    [key, language.Tag(), terms.FindIndex(term => ReferenceEquals(term, fault.Term)).ToString(CultureInfo.InvariantCulture)],
                    $"{Quoted.Of(fault.Phrase)}: {fault.Message}.")));
            }
        }
        return lists;
    }
}
