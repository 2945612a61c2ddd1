using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;
using FormLint.Language.Terms;

namespace FormLint.Core.Checks;

/// <summary>Finds phrases that are right once and too much when a page heaps them up: the first of a heap, once a page.</summary>
public sealed class RepeatedPhrases(RepeatedPhrases.Settings settings) : TextCheck
{
    public sealed record Settings
    {
        [Description("Phrases per language that count together, in the notation of the check \"phrase\".")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Phrases { get; init; }
        [Description("So many are too much.")]
        public required int AtLeast { get; init; }
        [Description("Within so many words of running text. Left out: on the whole page.")]
        public int? WithinWords { get; init; }
    }

    private readonly record struct Place(TextBlock Block, TextAnalysis Text, TermMatch Match, int Word);

    private readonly PhraseSearch phrases = new("phrases", settings.Phrases);

    public override IEnumerable<Observation> Inspect(Page page)
    {
        var places = PlacesIn(page);
        for (var i = 0; i + settings.AtLeast <= places.Count; i++)
        {
            var (first, last) = (places[i], places[i + settings.AtLeast - 1]);
            if (settings.WithinWords is { } within && last.Word - first.Word >= within) continue;
            yield return Observe.Words(first.Block, first.Text.SentenceAt(first.Match.Start), first.Match.Start, first.Match.Length, ("times", places.Count));
            yield break;
        }
    }

    private List<Place> PlacesIn(Page page)
    {
        var places = new List<Place>();
        var words = 0;
        // Marks such as "(obligatoire)" in labels are not talk.
        foreach (var block in page.Blocks.Where(block => Prose.MayHoldSentences(block) && block.Role is not (BlockRole.Label or BlockRole.Legend)))
        {
            var text = page.AnalysisOf(block);
            places.AddRange(phrases.In(text).Select(match => new Place(block, text, match, words + WordsBefore(text, match.Start))));
            words += WordsBefore(text, block.Text.Length);
        }
        return places;
    }

    private static int WordsBefore(TextAnalysis text, int offset) => text.Sentences.Sum(sentence => sentence.Words.Count(word => word.Start < offset));
}
