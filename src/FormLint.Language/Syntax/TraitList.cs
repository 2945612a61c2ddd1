using System.Collections.Frozen;
using FormLint.Language.Data;

namespace FormLint.Language.Syntax;

/// <summary>The traits of the words of one language, and the adverbs of several words.</summary>
internal sealed class TraitList
{
    private const string Phrases = "adverb-phrase";

    private static readonly Lazy<TraitList> French = new(() => new("syntax-fr.txt"));
    private static readonly Lazy<TraitList> Dutch = new(() => new("syntax-nl.txt"));

    private readonly FrozenDictionary<string, Trait>.AlternateLookup<ReadOnlySpan<char>> traits;
    private readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> phrases;

    private TraitList(string file)
    {
        var sections = WordSections.Load(file);
        traits = sections.Names.Where(name => name != Phrases)
            .SelectMany(name => sections[name].Select(word => (Word: word, Trait: Enum.Parse<Trait>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true))))
            .GroupBy(item => item.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(words => words.Key, words => words.Aggregate(Trait.None, (all, item) => all | item.Trait), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        phrases = (sections.Names.Contains(Phrases) ? sections[Phrases] : [])
            .Select(phrase => phrase.Split('_'))
            .GroupBy(words => words[0], StringComparer.Ordinal)
            // Longest first.
            .ToFrozenDictionary(words => words.Key, words => words.OrderByDescending(phrase => phrase.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Null for a language without syntax.</summary>
    public static TraitList? Of(LanguageCode language) => language switch
    {
        LanguageCode.Fr => French.Value,
        LanguageCode.Nl => Dutch.Value,
        _ => null,
    };

    public Trait Of(ReadOnlySpan<char> folded) => traits.TryGetValue(folded, out var found) ? found : Trait.None;

    /// <summary>The adverbs of several words that begin with this one, longest first.</summary>
    public string[][] PhrasesFrom(ReadOnlySpan<char> folded) => phrases.TryGetValue(folded, out var found) ? found : [];
}
