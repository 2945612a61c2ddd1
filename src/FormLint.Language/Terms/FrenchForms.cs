using System.Collections.Frozen;

namespace FormLint.Language.Terms;

/// <summary>French words that change with their neighbours. All words are folded unless said otherwise.</summary>
internal static class FrenchForms
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tails =
        new[] { "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "t", "moi", "toi", "lui", "leur", "le", "la", "les", "y", "en", "ci", "là" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One word in four forms; "l'" does not tell which.</summary>
    public static IReadOnlyList<string> Articles { get; } = ["le", "la", "les", "l'"];

    /// <summary>The two words in "du", "des", "au" and "aux"; null for every other word.</summary>
    public static (string Preposition, string Article)? Contracted(ReadOnlySpan<char> word) => word.Length is 2 or 3
        ? word switch
        {
            "du" => ("de", "le"),
            "des" => ("de", "les"),
            "au" => ("à", "le"),
            "aux" => ("à", "les"),
            _ => null,
        }
        : null;

    /// <summary>"d'" as "de", "jusqu'" as "jusque"; "l'" stays.</summary>
    public static ReadOnlySpan<char> InFull(Span<char> elided)
    {
        if (elided is [not 'l', ..] && elided[^1] == '\'')
            elided[^1] = 'e';
        return elided;
    }

    /// <summary>What stays of a noun, adjective or participle without the endings of gender and number.</summary>
    public static ReadOnlySpan<char> WithoutAgreement(ReadOnlySpan<char> word) => word.TrimEnd("es");

    /// <summary>The part, in any case, after the hyphen of "avez-vous", "a-t-il", "donnez-le" and "ceux-ci": the word before it is complete.</summary>
    public static bool IsTail(ReadOnlySpan<char> part) => Tails.Contains(part);
}
