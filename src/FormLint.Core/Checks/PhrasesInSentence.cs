using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds sentences with several of the rule's phrases, such as two conditions. The first one too many is marked.</summary>
public sealed class PhrasesInSentence : BlockCheck
{
    private const int MostNamed = 4;
    private static readonly Dictionary<LanguageCode, IReadOnlyList<string>> None = [];

    public sealed record Settings
    {
        [Description("Most of them in a sentence.")]
        public required int Most { get; init; }
        [Description("Whole words. \"demand*\": words that begin so. \"…\": up to six words between.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Phrases { get; init; }
        [Description("Phrases in which a word of the others means something else. Written as they are.")]
        public IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Except { get; init; } = None;
        [Description("Words such as \"et\": after one of them, a phrase has the meaning of the one before it.")]
        public IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> JoinedBy { get; init; } = None;
    }

    private readonly int most;
    private readonly Dictionary<LanguageCode, PhraseList> lists;

    public PhrasesInSentence(Settings settings)
    {
        most = settings.Most;
        lists = settings.Phrases.ToDictionary(phrases => phrases.Key, phrases => new PhraseList(
            phrases.Key, phrases.Value, settings.Except.GetValueOrDefault(phrases.Key, []), settings.JoinedBy.GetValueOrDefault(phrases.Key, [])));
    }

    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text)
    {
        if (!lists.TryGetValue(text.Language, out var list)) yield break;
        foreach (var sentence in text.Sentences)
        {
            var found = list.In(text.Text, sentence.Words);
            if (found.Count <= most) continue;
            var (start, end) = found[most];
            yield return Observe.Words(block, sentence, start, end - start, ("count", found.Count),
                ("phrases", string.Join(", ", found.Take(MostNamed).Select(one => text.Text[one.Start..one.End]))));
        }
    }
}
