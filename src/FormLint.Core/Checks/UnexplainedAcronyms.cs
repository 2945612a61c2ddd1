using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;
using FormLint.Language.Terms;

namespace FormLint.Core.Checks;

/// <summary>Finds acronyms that the page does not write out: one observation for each, at its first place.</summary>
public sealed class UnexplainedAcronyms : TextCheck
{
    public sealed record Settings
    {
        [Description("Acronyms that people know better than what they stand for.")]
        public required IReadOnlyList<string> Known { get; init; }
        [Description("French acronyms; instead is what they stand for.")]
        public IReadOnlyList<Phrases.Entry> Fr { get; init; } = [];
        [Description("Dutch acronyms; instead is what they stand for.")]
        public IReadOnlyList<Phrases.Entry> Nl { get; init; } = [];
        [Description("Phrases that explain an acronym when they stand beside it in the sentence.")]
        public IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Beside { get; init; } = new Dictionary<LanguageCode, IReadOnlyList<string>>();
    }

    private readonly HashSet<string> known;
    private readonly IReadOnlyList<TermList> listed;
    private readonly Dictionary<LanguageCode, Dictionary<string, Phrases.Entry>> entries;
    private readonly Explanations explanations;

    public UnexplainedAcronyms(Settings settings)
    {
        var faults = new List<SettingFault>();
        known = new(settings.Known, StringComparer.Ordinal);
        listed = [Phrases.ListOf(LanguageCode.Fr, settings.Fr, TermWording.ExactCase, faults), Phrases.ListOf(LanguageCode.Nl, settings.Nl, TermWording.ExactCase, faults)];
        entries = new() { [LanguageCode.Fr] = WordsOf(settings.Fr), [LanguageCode.Nl] = WordsOf(settings.Nl) };
        explanations = new(SignalLists.Of("beside", settings.Beside, faults));
        if (faults.Count > 0) throw new SettingsException(faults);
    }

    private sealed record Use(TextBlock Block, TextAnalysis Text, int Start, int End, string? StandsFor)
    {
        public string Acronym { get; } = Text.Text[Start..End];
    }

    public override IEnumerable<Observation> Inspect(Page page)
    {
        var explained = page.Outline.Explained;
        return from block in page.Blocks
               where !block.Inline && block.Role != BlockRole.Code
               from use in UsesIn(block, page.AnalysisOf(block))
               group use by use.Acronym into uses
               where !known.Contains(uses.Key) && !explained.Any(text => HasWord(text, uses.Key))
               where !uses.Any(use => explanations.StandBeside(use.Block, use.Text, use.Start, use.End))
               let first = uses.FirstOrDefault(Counts)
               where first is not null
               select Observe.Words(first.Block, first.Text.SentenceAt(first.Start), first.Start, first.End - first.Start,
                   ("instead", $"{first.Acronym} ({first.StandsFor ?? "…"})"));
    }

    private IEnumerable<Use> UsesIn(TextBlock block, TextAnalysis text)
    {
        var uses = (from list in listed from match in list.Find(text) select new Use(block, text, match.Start, match.End, ((Phrases.Entry)match.Term.Data!).Instead)).ToList();
        uses.AddRange(from found in text.Acronyms
                      where !uses.Exists(use => use.Start < found.End && found.Start < use.End)
                      let entry = entries.GetValueOrDefault(text.Language)?.GetValueOrDefault(text.Text[found.Start..found.End])
                      where entry is null ? found.IsCertain : entry.Unless.Count == 0
                      select new Use(block, text, found.Start, found.End, entry?.Instead));
        return uses.OrderBy(use => use.Start);
    }

    // "OCMW's" and "OCMW-attest" are other words than "OCMW" for a list of phrases.
    private static Dictionary<string, Phrases.Entry> WordsOf(IReadOnlyList<Phrases.Entry> entries) =>
        entries.SelectMany(entry => entry.Say.Split('|'), (entry, word) => (word, entry)).ToDictionary(pair => pair.word, pair => pair.entry, StringComparer.Ordinal);

    // Words that somebody else says may explain, but need no explanation.
    private static bool Counts(Use use) =>
        Prose.MayHoldPhrases(use.Block) && !use.Text.Quotations.Any(quoted => quoted.Start.Value <= use.Start && use.End <= quoted.End.Value);

    private static bool HasWord(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]));
    }
}
