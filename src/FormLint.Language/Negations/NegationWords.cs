using System.Collections.Frozen;
using FormLint.Language.Data;

namespace FormLint.Language.Negations;

/// <summary>The words of negations in one language.</summary>
internal sealed class NegationWords
{
    private static readonly Lazy<NegationWords> French = new(() => new("negation-fr.txt"));
    private static readonly Lazy<NegationWords> Dutch = new(() => new("negation-nl.txt"));

    private readonly FrozenDictionary<string, NegativeWord>.AlternateLookup<ReadOnlySpan<char>> words;

    private NegationWords(string file)
    {
        var sections = WordSections.Load(file);
        words = sections.Names
            .SelectMany(name => sections[name].Select(word => (Word: word, Role: Enum.Parse<NegativeWord>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true))))
            .GroupBy(item => item.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(roles => roles.Key, roles => roles.Aggregate(NegativeWord.None, (all, item) => all | item.Role), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Null for a language whose negations are not known.</summary>
    public static NegationWords? Of(LanguageCode language) => language switch
    {
        LanguageCode.Fr => French.Value,
        LanguageCode.Nl => Dutch.Value,
        _ => null,
    };

    public NegativeWord Of(ReadOnlySpan<char> folded) => words.TryGetValue(folded, out var found) ? found : NegativeWord.None;
}
