using System.Globalization;
using FormLint.Core.Yaml;
using FormLint.Language;
using FormLint.Language.Terms;

namespace FormLint.Core.Checks;

/// <summary>Phrases per language in the settings of a check, in the notation of <see cref="Term.Phrase"/>.</summary>
internal sealed class PhraseSearch
{
    private readonly IReadOnlyList<TermList> lists;

    /// <param name="key">The setting they stand under, for messages.</param>
    public PhraseSearch(string key, IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> phrases)
    {
        var faults = new List<SettingFault>();
        lists = [.. phrases.OrderBy(pair => pair.Key).Select(pair => ListOf(key, pair.Key, pair.Value, faults))];
        if (faults.Count > 0) throw new SettingsException(faults);
    }

    /// <summary>What stands in the text outside quotations.</summary>
    public IEnumerable<TermMatch> In(TextAnalysis text) => lists.SelectMany(list => list.Find(text, text.Quotations));

    private static TermList ListOf(string key, LanguageCode language, IReadOnlyList<string> phrases, List<SettingFault> faults)
    {
        List<Term> terms = [.. phrases.Select(phrase => new Term { Phrase = phrase })];
        try
        {
            return TermList.Of(language, terms);
        }
        catch (TermFormatException found)
        {
            faults.AddRange(found.Faults.Select(fault => new SettingFault(
                [key, language.Tag(), terms.FindIndex(term => ReferenceEquals(term, fault.Term)).ToString(CultureInfo.InvariantCulture)], $"{Quoted.Of(fault.Phrase)}: {fault.Message}.")));
            return TermList.Of(language, []);
        }
    }
}
