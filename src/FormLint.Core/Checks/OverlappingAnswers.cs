using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds answers with a number in common: "18-25" and "25-35".</summary>
public sealed class OverlappingAnswers : PageCheck
{
    // A longer list is one of years or places.
    private const int MostAnswers = 30;

    public sealed record Settings
    {
        [Description("Before a number that is not meant itself, and less: \"moins de 18\".")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Below { get; init; }
        [Description("Before a number that is not meant itself, and more: \"plus de 65\".")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Above { get; init; }
        [Description("Beside the highest number: \"jusqu'à 18\".")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> UpTo { get; init; }
        [Description("Beside the lowest number: \"65 et plus\".")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> From { get; init; }
        [Description("Words between two numbers, and others that change nothing.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Fillers { get; init; }
        [Description("Words of hours and dates, where one answer may end when the next begins.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Times { get; init; }
    }

    private readonly RangeReader reader;
    private readonly WordList times;

    public OverlappingAnswers(Settings settings)
    {
        reader = new RangeReader(settings);
        times = new WordList(settings.Times);
    }

    public override IEnumerable<Observation> Inspect(Page page)
    {
        foreach (var question in Question.In(page))
        {
            var answers = Answers.Of(question);
            if (answers.Count > MostAnswers) continue;
            var ranges = answers.Select(reader.Read).OfType<AnswerRange>().ToList();
            if (ranges.Exists(range => times.IsIn(range.Unit))) continue;
            var pairs = from one in ranges.Index()
                        from other in ranges.Skip(one.Index + 1)
                        where one.Item.Overlaps(other)
                        select (one.Item, other);
            foreach (var (one, other) in pairs.Take(1)) yield return Observe.Control(question.Fields[0], ("first", one.Text), ("second", other.Text), ("label", question.Text));
        }
    }
}
