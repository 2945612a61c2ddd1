using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds brackets with many words, brackets in brackets, and sentences with several brackets.</summary>
public sealed class LongParenthesis(LongParenthesis.Settings settings) : BlockCheck
{
    public sealed record Settings
    {
        [Description("Most words between brackets.")]
        public required int MaxWords { get; init; }
        [Description("Most words of an example, or of a remark that ends a label, between brackets.")]
        public required int MaxExampleWords { get; init; }
        [Description("Most pairs of brackets in a sentence; single words, examples, remarks and explained abbreviations do not count.")]
        public required int MaxInSentence { get; init; }
        [Description("What an example or a reference starts with.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Examples { get; init; }
        [Description("Short remarks that belong between brackets.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Remarks { get; init; }
    }

    private readonly WordList remarks = new(settings.Remarks);
    private readonly string[] examples = [.. settings.Examples.SelectMany(list => list.Value).Select(WordList.Fold)];

    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text)
    {
        foreach (var sentence in text.Sentences)
        {
            var pairs = BracketPair.In(text.Text, sentence).Where(pair => !pair.ExplainsAbbreviation(text.Text, sentence) && !EndsLabel(block, pair)).ToList();
            var tooMany = pairs.Count(pair => pair.Words > 1 && !IsAside(pair, text.Text)) > settings.MaxInSentence;
            foreach (var pair in pairs.Where(pair => tooMany ? pair.Words > 1 : IsLong(pair, text.Text) || pair.HasInner))
            {
                yield return Observe.Words(block, sentence, pair.Start, pair.End - pair.Start, ("words", pair.Words));
                // The second and third of a sentence are the same problem.
                if (tooMany) break;
            }
        }
    }

    /// <summary>What is asked comes first, and nothing is interrupted: "Téléphone (seulement si vous en avez un)".</summary>
    private bool EndsLabel(TextBlock block, BracketPair pair) =>
        block.Role is BlockRole.Label or BlockRole.Legend && pair.Words <= settings.MaxExampleWords && block.Text.AsSpan(pair.End).TrimEnd(" :*?").IsEmpty;

    private bool IsLong(BracketPair pair, string text) =>
        pair.Words > settings.MaxExampleWords || (pair.Words > settings.MaxWords && !IsExample(pair, text));

    private bool IsAside(BracketPair pair, string text) => IsExample(pair, text) || remarks.Is(pair.Inside(text));

    private bool IsExample(BracketPair pair, string text)
    {
        var inside = WordList.Fold(pair.Inside(text)).Trim();
        return Array.Exists(examples, example => inside.StartsWith(example, StringComparison.Ordinal));
    }
}
