using System.Collections.Frozen;
using FormLint.Language.Data;
using FormLint.Language.Lexicons;

namespace FormLint.Language.Nouns;

/// <summary>The verb behind a noun: "vérification" and "vérifier", "betaling" and "betalen".</summary>
internal sealed class Acts
{
    private static readonly Lazy<Acts> French = new(() => new("acts-fr.txt", Lexicon.Of(LanguageCode.Fr), ["s"]));
    private static readonly Lazy<Acts> Dutch = new(() => new("acts-nl.txt", Lexicon.Of(LanguageCode.Nl), ["s", "en", "'s"]));

    private readonly Lexicon? lexicon;
    private readonly string[] plurals;
    private readonly (string Noun, string Verb)[] endings;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> nouns;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> none;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> things;

    private Acts(string file, Lexicon? lexicon, string[] plurals)
    {
        var sections = WordSections.Load(file);
        (this.lexicon, this.plurals) = (lexicon, plurals);
        endings = [.. sections["endings"].Select(Pair).OrderByDescending(pair => pair.Noun.Length).ThenByDescending(pair => pair.Verb, StringComparer.Ordinal)];
        nouns = sections["nouns"].Select(Pair).ToFrozenDictionary(pair => pair.Noun, pair => pair.Verb.Replace('_', ' '), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        none = sections["none"].GetAlternateLookup<ReadOnlySpan<char>>();
        things = (sections.Names.Contains("things") ? sections["things"] : []).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Acts Of(LanguageCode language) => language == LanguageCode.Fr ? French.Value : Dutch.Value;

    /// <summary>Null when the noun is no act, or when its verb is not sure.</summary>
    public string? VerbOf(ReadOnlySpan<char> folded)
    {
        if (VerbOfSingular(folded) is { } verb)
            return verb;
        foreach (var plural in plurals)
        {
            if (folded.EndsWith(plural, StringComparison.Ordinal) && VerbOfSingular(folded[..^plural.Length]) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>An infinitive that is mostly a noun of its own: "inkomen".</summary>
    public bool IsThing(ReadOnlySpan<char> infinitive) => things.Contains(infinitive);

    private string? VerbOfSingular(ReadOnlySpan<char> noun)
    {
        if (none.Contains(noun))
            return null;
        if (nouns.TryGetValue(noun, out var known))
            return known;
        foreach (var ending in endings)
        {
            if (!noun.EndsWith(ending.Noun, StringComparison.Ordinal))
                continue;
            var verb = string.Concat(noun[..^ending.Noun.Length], ending.Verb);
            if (lexicon is not null && (lexicon.Tags(verb) & FormTags.Infinitive) != FormTags.None)
                return verb;
        }

        return null;
    }

    private static (string Noun, string Verb) Pair(string entry) =>
        entry.Split('=') is [var noun, var verb] ? (noun, verb) : throw new InvalidDataException(entry);
}
