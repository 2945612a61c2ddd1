using FormLint.Language;
using FormLint.Language.Terms;

namespace FormLint.Core.Checks;

/// <summary>The phrases of a sentence that count: in "indiquez si … et si …", neither does.</summary>
internal sealed class JoinedPhrases
{
    private readonly TermList phrases;
    private readonly TermList right;
    private readonly WordList joints;

    public JoinedPhrases(LanguageCode language, IReadOnlyList<PhrasesInSentence.Entry> entries, IReadOnlyList<string> joints, List<SettingFault> faults)
    {
        phrases = TermSettings.List(language, language.Tag(), [.. entries.Select(entry => new Term { Phrase = entry.Say, Unless = entry.Unless })], faults);
        // What is wrong with these is told above. Each is a group of its own: they may overlap.
        right = faults.Count > 0 || joints.Count == 0 ? TermList.Of(language, [])
            : TermList.Of(language, entries.SelectMany(entry => entry.Unless).Distinct(StringComparer.Ordinal).Select(phrase => new Term { Phrase = phrase, Group = phrase }));
        this.joints = new WordList(new Dictionary<LanguageCode, IReadOnlyList<string>> { [language] = joints });
    }

    /// <summary>Of the whole block, sentence by sentence.</summary>
    public IEnumerable<IGrouping<Sentence, TermMatch>> In(TextAnalysis text) => Counted(text).GroupBy(phrase => text.SentenceAt(phrase.Start));

    private IEnumerable<TermMatch> Counted(TextAnalysis text)
    {
        var found = phrases.Find(text, text.Quotations);
        if (found.Count == 0) yield break;
        var excused = right.Find(text, text.Quotations);
        var next = 0;
        Sentence? excusedIn = null;
        foreach (var phrase in found)
        {
            for (; next < excused.Count && excused[next].End <= phrase.Start; next++) excusedIn = text.SentenceAt(excused[next].Start);
            if (ReferenceEquals(excusedIn, text.SentenceAt(phrase.Start)) && IsJoined(phrase.Start, text.Text)) continue;
            excusedIn = null;
            yield return phrase;
        }
    }

    /// <summary>One of the words that join stands before the offset.</summary>
    private bool IsJoined(int at, string text)
    {
        var before = text.AsSpan(Math.Max(0, at - Longest), Math.Min(at, Longest)).TrimEnd();
        return joints.Is(before[(before.LastIndexOfAny(' ', '\u00A0', '\n') + 1)..].ToString());
    }

    // A joint such as "et" is short; a text without spaces is not searched to its start for one.
    private const int Longest = 12;
}
