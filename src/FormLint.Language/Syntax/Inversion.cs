using System.Collections.Frozen;

namespace FormLint.Language.Syntax;

/// <summary>French verbs with a pronoun behind: "est-il", "a-t-elle", "dites-nous". Not "rendez-vous", which is a noun.</summary>
internal static class Inversion
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns =
        new[] { "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "le", "la", "les", "moi", "lui", "leur", "y", "en" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the verb and where the pronoun starts; zeros when the word is no inversion.</summary>
    public static (int Verb, int Pronoun) Cut(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOfAny('-', '\u2011', '\u2010');
        if (hyphen <= 0 || !Pronouns.Contains(word[(hyphen + 1)..]) || word[..hyphen].Equals("rendez", StringComparison.OrdinalIgnoreCase))
            return default;
        var verb = word[..hyphen];
        if (verb.Length > 2 && verb[^1] is 't' or 'T' && verb[^2] is '-' or '\u2011' or '\u2010')
            verb = verb[..^2];
        return (verb.Length, hyphen + 1);
    }
}
