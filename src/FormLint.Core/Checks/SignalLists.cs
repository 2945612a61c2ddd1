using FormLint.Language;
using FormLint.Language.Terms;

namespace FormLint.Core.Checks;

/// <summary>Phrases without replacement, one list for each language.</summary>
internal static class SignalLists
{
    /// <param name="key">Of the setting, for faults.</param>
    /// <param name="phrases">In the notation of <see cref="Term.Phrase"/>.</param>
    /// <param name="faults">What is wrong is added here.</param>
    public static IReadOnlyList<TermList> Of(string key, IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> phrases, List<SettingFault> faults) =>
        [.. phrases.OrderBy(pair => pair.Key).Select(pair => ListOf(key, pair.Key, pair.Value, faults))];

    private static TermList ListOf(string key, LanguageCode language, IReadOnlyList<string> phrases, List<SettingFault> faults)
    {
        var own = new List<SettingFault>();
        var list = TermSettings.List(language, language.Tag(), [.. phrases.Select(phrase => new Term { Phrase = phrase })], own);
        // The phrase is the item of the list itself, not its "say".
        faults.AddRange(own.Select(fault => fault with { At = [key, .. fault.At[..^1]] }));
        return list;
    }
}
