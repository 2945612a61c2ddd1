using System.Globalization;
using System.Text.RegularExpressions;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Reads the numbers in an answer: "moins de 18 ans", "18 - 25", "65 of ouder".</summary>
internal sealed partial class RangeReader(OverlappingAnswers.Settings settings)
{
    private readonly WordList below = new(settings.Below);
    private readonly WordList above = new(settings.Above);
    private readonly WordList upTo = new(settings.UpTo);
    private readonly WordList from = new(settings.From);
    private readonly HashSet<string> ranging = [.. ((IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>>[])[settings.Below, settings.Above, settings.UpTo, settings.From, settings.Fillers])
        .SelectMany(list => list.Values).SelectMany(phrases => phrases).SelectMany(phrase => Letters().Matches(WordList.Fold(phrase)).Select(word => word.Value))];

    /// <summary>Null when the answer has no number, or more than a range has, or years.</summary>
    public AnswerRange? Read(string answer)
    {
        var text = WordList.Fold(answer);
        var numbers = Numbers().Matches(text);
        if (numbers.Count is 0 or > 2) return null;
        var values = numbers.Select(number => decimal.Parse(Separators().Replace(number.Value, "").Replace(',', '.'), CultureInfo.InvariantCulture)).ToList();
        if (values.TrueForAll(value => value is >= 1900 and <= 2100)) return null;
        var unit = string.Join(' ', Letters().Matches(text).Select(word => word.Value).Where(word => !ranging.Contains(word)));
        var (before, after) = (text[..numbers[0].Index], text[(numbers[^1].Index + numbers[^1].Length)..]);
        if (values is [var low, var high])
        {
            var between = text[(numbers[0].Index + numbers[0].Length)..numbers[1].Index];
            return low < high ? new(answer, low, !above.IsIn(before), high, !below.IsIn(between), unit) : null;
        }
        var only = values[0];
        return below.IsIn(before) ? new(answer, decimal.MinValue, true, only, false, unit)
            : above.IsIn(before) ? new(answer, only, false, decimal.MaxValue, true, unit)
            : upTo.IsIn(before) || upTo.IsIn(after) ? new(answer, decimal.MinValue, true, only, true, unit)
            : from.IsIn(before) || from.IsIn(after) ? new(answer, only, true, decimal.MaxValue, true, unit)
            : new(answer, only, true, only, true, unit);
    }

    [GeneratedRegex(@"\d{1,3}(?:[ .]\d{3})+(?:,\d+)?|\d{1,9}(?:,\d{1,4})?")]
    private static partial Regex Numbers();

    [GeneratedRegex("[ .]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();
}
