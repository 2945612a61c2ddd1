using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds sentences with several of the rule's phrases, such as two conditions. The first one too many is marked.</summary>
public sealed class PhrasesInSentence : BlockCheck
{
    private const int MostNamed = 4;

    public sealed record Settings
    {
        [Description("Most of them in a sentence.")]
        public required int Most { get; init; }
        [Description("French phrases.")]
        public IReadOnlyList<Entry> Fr { get; init; } = [];
        [Description("Dutch phrases.")]
        public IReadOnlyList<Entry> Nl { get; init; } = [];
        [Description("Words such as \"et\": behind them, a phrase is right when the one before it is.")]
        public IReadOnlyList<string> JoinedBy { get; init; } = [];
    }

    public sealed record Entry
    {
        [Description("What to count, written as for the check phrase.")]
        public required string Say { get; init; }
        [Description("Longer phrases in which it does not count, written in the same way.")]
        public IReadOnlyList<string> Unless { get; init; } = [];
    }

    private readonly int most;
    private readonly JoinedPhrases french;
    private readonly JoinedPhrases dutch;

    public PhrasesInSentence(Settings settings)
    {
        var faults = new List<SettingFault>();
        most = settings.Most;
        french = new JoinedPhrases(LanguageCode.Fr, settings.Fr, settings.JoinedBy, faults);
        dutch = new JoinedPhrases(LanguageCode.Nl, settings.Nl, settings.JoinedBy, faults);
        if (faults.Count > 0) throw new SettingsException(faults);
    }

    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text)
    {
        var phrases = text.Language switch { LanguageCode.Fr => french, LanguageCode.Nl => dutch, _ => null };
        foreach (var sentence in phrases?.In(text) ?? [])
        {
            var found = sentence.ToList();
            if (found.Count <= most) continue;
            yield return Observe.Words(block, sentence.Key, found[most].Start, found[most].Length, ("count", found.Count),
                ("phrases", string.Join(", ", found.Take(MostNamed).Select(one => one.In(text.Text).ToString()))));
        }
    }
}
