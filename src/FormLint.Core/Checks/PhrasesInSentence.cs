using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;
using FormLint.Language.Terms;

namespace FormLint.Core.Checks;

/// <summary>Finds sentences with several of the rule's phrases, such as two conditions. The first one too many is marked.</summary>
public sealed class PhrasesInSentence : BlockCheck
{
    private const int MostNamed = 4;

    // A joint such as "et" is short; a text without spaces is not searched to its start for one.
    private const int LongestJoint = 12;

    public sealed record Settings
    {
        [Description("Most of them in a sentence.")]
        public required int Most { get; init; }
        [Description("French phrases.")]
        public IReadOnlyList<Entry> Fr { get; init; } = [];
        [Description("Dutch phrases.")]
        public IReadOnlyList<Entry> Nl { get; init; } = [];
        [Description("Words such as \"et\": an entry that is repeated behind them is counted once.")]
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
    private readonly TermList french;
    private readonly TermList dutch;
    private readonly WordList joints;

    public PhrasesInSentence(Settings settings)
    {
        var faults = new List<SettingFault>();
        most = settings.Most;
        french = ListOf(LanguageCode.Fr, settings.Fr, faults);
        dutch = ListOf(LanguageCode.Nl, settings.Nl, faults);
        joints = new WordList(new Dictionary<LanguageCode, IReadOnlyList<string>> { [LanguageCode.Unknown] = settings.JoinedBy });
        if (faults.Count > 0) throw new SettingsException(faults);
    }

    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text)
    {
        var phrases = ((TermList[])[french, dutch]).SelectMany(list => list.Find(text, text.Quotations));
        foreach (var sentence in phrases.GroupBy(phrase => text.SentenceAt(phrase.Start)))
        {
            var found = Counted(sentence, text.Text);
            if (found.Count <= most) continue;
            yield return Observe.Words(block, sentence.Key, found[most].Start, found[most].Length, ("count", found.Count),
                ("phrases", string.Join(", ", found.Take(MostNamed).Select(one => one.In(text.Text).ToString()))));
        }
    }

    private List<TermMatch> Counted(IEnumerable<TermMatch> phrases, string text)
    {
        var counted = new List<TermMatch>();
        foreach (var phrase in phrases)
        {
            // "si … et si"; also where the first one asks: "indiquez si … et si".
            if ((counted.Count > 0 && !ReferenceEquals(counted[^1].Term, phrase.Term)) || !IsJoined(phrase.Start, text)) counted.Add(phrase);
        }
        return counted;
    }

    private bool IsJoined(int at, string text)
    {
        var before = text.AsSpan(Math.Max(0, at - LongestJoint), Math.Min(at, LongestJoint)).TrimEnd();
        return joints.Is(before[(before.LastIndexOfAny(' ', '\u00A0', '\n') + 1)..].ToString());
    }

    private static TermList ListOf(LanguageCode language, IReadOnlyList<Entry> entries, List<SettingFault> faults) =>
        TermSettings.List(language, language.Tag(), [.. entries.Select(entry => new Term { Phrase = entry.Say, Unless = entry.Unless })], faults);
}
