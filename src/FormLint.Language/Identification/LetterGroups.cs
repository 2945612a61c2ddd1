using System.Collections.Frozen;
using System.Globalization;
using FormLint.Language.Data;

namespace FormLint.Language.Identification;

/// <summary>How French or Dutch the letters of a word look, from groups of up to four letters.</summary>
internal static class LetterGroups
{
    private const int Longest = 4;
    private const char Edge = '_';

    // The file holds 5 ln(odds); letters of one word depend on each other, so the sum of a word counts for half.
    private const float Scale = 10;

    // No word speaks louder than a function word.
    private const float Loudest = 4;

    private static readonly FrozenDictionary<ulong, sbyte> Weights = Load();

    /// <summary>Positive for French, negative for Dutch, at most 4 either way.</summary>
    public static float FrenchRatherThanDutch(ReadOnlySpan<char> folded)
    {
        var sum = 0;
        ulong key = Edge;
        foreach (var c in folded)
            sum += Weight(key = (key << 16) | c);
        sum += Weight((key << 16) | Edge);
        return Math.Clamp(sum / Scale, -Loudest, Loudest);
    }

    private static int Weight(ulong key)
    {
        for (var letters = Longest; letters > 0; letters--)
        {
            // A word shorter than the group leaves zeros in front, which no entry has.
            if (Weights.TryGetValue(letters == Longest ? key : key & ((1UL << (16 * letters)) - 1), out var weight))
                return weight;
        }

        return 0;
    }

    private static FrozenDictionary<ulong, sbyte> Load()
    {
        var weights = new Dictionary<ulong, sbyte>();
        foreach (var line in EmbeddedFile.Lines("letters-fr-nl.txt"))
        {
            var groups = line.Split(' ');
            var weight = sbyte.Parse(groups[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            foreach (var group in groups.AsSpan(1))
            {
                ulong key = 0;
                foreach (var c in group)
                    key = (key << 16) | c;
                weights.Add(key, weight);
            }
        }

        return weights.ToFrozenDictionary();
    }
}
