using System.Globalization;
using System.Text;

namespace FormLint.LexiconBuild.Letters;

/// <summary>The letter groups that tell French from Dutch best, as the file letters-fr-nl.txt.</summary>
internal sealed class LetterGroupList
{
    private const double Scale = 5;
    private const int MostWeight = 40;
    private const int LeastCount = 8;

    // How many groups of each length are kept.
    private static readonly int[] Kept = [0, 200, 900, 3000, 3000];

    private readonly Alphabet alphabet;
    private readonly LetterModel french;
    private readonly LetterModel dutch;
    private readonly Dictionary<(int Group, int Length), int> weights = [];

    private LetterGroupList(IReadOnlyCollection<string> frenchWords, IReadOnlyCollection<string> dutchWords)
    {
        alphabet = new(frenchWords.Concat(dutchWords));
        (french, dutch) = (new(alphabet, frenchWords), new(alphabet, dutchWords));
        for (var length = 1; length <= LetterModel.Longest; length++)
            Choose(length);
    }

    public static byte[] Write(IReadOnlyCollection<string> frenchWords, IReadOnlyCollection<string> dutchWords)
    {
        var list = new LetterGroupList(frenchWords, dutchWords);
        var text = new StringBuilder(Origin.OfLetters.Replace("{count}", list.weights.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        foreach (var weight in list.weights.GroupBy(pair => pair.Value, pair => list.alphabet.Letters(pair.Key.Group, pair.Key.Length)).OrderBy(weight => weight.Key))
            text.Append(CultureInfo.InvariantCulture, $"{weight.Key} ").AppendJoin(' ', weight.Order(StringComparer.Ordinal)).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Keeps the groups that change most against what a reader without them would take, weighted by how often they occur.</summary>
    private void Choose(int length)
    {
        var groups =
            from @group in Enumerable.Range(0, 1 << (Alphabet.Bits * length))
            where french.Count(@group, length) + dutch.Count(@group, length) >= LeastCount
            let weight = Weight(@group, length)
            let change = Math.Abs(weight - Shorter(@group, length))
            where change > 0
            orderby change * Frequency(@group, length) descending, @group
            select (@group, weight);
        foreach (var (group, weight) in groups.Take(Kept[length]).ToList())
            weights.Add((group, length), weight);
    }

    private int Weight(int group, int length)
    {
        var odds = french.Probability(group, length) / dutch.Probability(group, length);
        return (int)Math.Clamp(Math.Round(Scale * Math.Log(odds)), -MostWeight, MostWeight);
    }

    /// <summary>The weight of the longest shorter group that is kept.</summary>
    private int Shorter(int group, int length)
    {
        for (var shorter = length - 1; shorter > 0; shorter--)
        {
            if (weights.TryGetValue((LetterModel.Last(group, shorter), shorter), out var weight))
                return weight;
        }

        return 0;
    }

    private double Frequency(int group, int length) =>
        (french.Count(group, length) / (double)french.Total) + (dutch.Count(group, length) / (double)dutch.Total);
}
