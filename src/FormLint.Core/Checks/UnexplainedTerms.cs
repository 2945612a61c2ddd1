using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;
using FormLint.Language.Terms;

namespace FormLint.Core.Checks;

/// <summary>Finds terms of a list that the page uses and does not explain: one observation for each, at its first place.</summary>
public sealed class UnexplainedTerms : TextCheck
{
    public sealed record Settings
    {
        [Description("French terms; instead says how to explain them.")]
        public IReadOnlyList<Phrases.Entry> Fr { get; init; } = [];
        [Description("Dutch terms; instead says how to explain them.")]
        public IReadOnlyList<Phrases.Entry> Nl { get; init; } = [];
        [Description("Phrases that explain a term when they stand beside it in the sentence, written as the terms.")]
        public IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Beside { get; init; } = new Dictionary<LanguageCode, IReadOnlyList<string>>();
        [Description("Phrases that explain a term when they stand in the same text or in one of the two texts after it.")]
        public IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Near { get; init; } = new Dictionary<LanguageCode, IReadOnlyList<string>>();
    }

    private const int NearBlocks = 2;

    private readonly IReadOnlyList<TermList> terms;
    private readonly Explanations explanations;
    private readonly IReadOnlyList<TermList> near;

    public UnexplainedTerms(Settings settings)
    {
        var faults = new List<SettingFault>();
        terms = [Phrases.ListOf(LanguageCode.Fr, settings.Fr, TermWording.Inflected, faults), Phrases.ListOf(LanguageCode.Nl, settings.Nl, TermWording.Inflected, faults)];
        explanations = new(SignalLists.Of("beside", settings.Beside, faults));
        near = SignalLists.Of("near", settings.Near, faults);
        if (faults.Count > 0) throw new SettingsException(faults);
    }

    private readonly record struct Use(TextBlock Block, TextAnalysis Text, TermMatch Match, int Index);

    public override IEnumerable<Observation> Inspect(Page page)
    {
        var blocks = page.Blocks.Where(block => !block.Inline && block.Role != BlockRole.Code).ToList();
        var inHtml = page.Outline.Explained;
        return from use in blocks.SelectMany((block, index) => UsesIn(block, page.AnalysisOf(block), index))
               group use by use.Match.Term into uses
               where !uses.Any(use => IsExplained(page, blocks, use))
               let seen = uses.Where(Counts).ToList()
               where seen.Count > 0 && !IsIn(inHtml, uses.Key, seen[0].Text.Language)
               let first = seen[0]
               select Observe.Words(first.Block, first.Text.SentenceAt(first.Match.Start), first.Match.Start, first.Match.Length,
                   ("instead", ((Phrases.Entry)uses.Key.Data!).Instead));
    }

    private IEnumerable<Use> UsesIn(TextBlock block, TextAnalysis text, int index) =>
        from list in terms from match in list.Find(text) select new Use(block, text, match, index);

    // Words that somebody else says may explain, but need no explanation.
    private static bool Counts(Use use) =>
        Prose.MayHoldPhrases(use.Block) && !use.Text.Quotations.Any(quoted => quoted.Start.Value <= use.Match.Start && use.Match.End <= quoted.End.Value);

    private bool IsExplained(Page page, List<TextBlock> blocks, Use use) =>
        explanations.StandBeside(use.Block, use.Text, use.Match.Start, use.Match.End)
        || (near.Count > 0 && blocks.Skip(use.Index).Take(1 + NearBlocks).Any(block => near.Any(list => list.Find(page.AnalysisOf(block)).Count > 0)));

    private bool IsIn(IReadOnlyList<string> texts, Term term, LanguageCode language) =>
        texts.Any(text => TextAnalyzer.Analyze(text, language) is var read && terms.Any(list => list.Find(read).Any(match => ReferenceEquals(match.Term, term))));
}
