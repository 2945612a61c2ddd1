using System.ComponentModel;
using System.Text.RegularExpressions;
using FormLint.Core.Model;
using FormLint.Language;
using FormLint.Language.Terms;

namespace FormLint.Core.Checks;

/// <summary>Finds words and phrases of a list, each with what to say instead. Quotations are left alone.</summary>
public sealed class Phrases : TextCheck
{
    public sealed record Settings
    {
        [Description("French phrases.")]
        public IReadOnlyList<Entry> Fr { get; init; } = [];
        [Description("Dutch phrases.")]
        public IReadOnlyList<Entry> Nl { get; init; } = [];
        [Description("Only in these parts of the page. Left out: in all text, headings and buttons.")]
        public IReadOnlyList<PagePart> Parts { get; init; } = [];
        [Description("true: only where the text says nothing else.")]
        public bool Whole { get; init; }
        [Description("Regular expression for a text that, anywhere on the page, makes all of them right. In lower case, with straight apostrophes.")]
        public Regex? UnlessOnPage { get; init; }
    }

    public sealed record Entry
    {
        [Description("What to find: \"a|b\" and \"(a|b) c\" for one or the other, \"a … b\" for up to three words between. French articles and words in their dictionary form stand for all their forms.")]
        public required string Say { get; init; }
        [Description("What to say instead: {instead} in the message.")]
        public required string Instead { get; init; }
        [Description("Longer phrases in which it is right, written in the same way.")]
        public IReadOnlyList<string> Unless { get; init; } = [];
    }

    private readonly TermList french;
    private readonly TermList dutch;
    private readonly IReadOnlyList<PagePart> parts;
    private readonly bool whole;
    private readonly Regex? unlessOnPage;

    public Phrases(Settings settings)
    {
        (parts, whole, unlessOnPage) = (settings.Parts, settings.Whole, settings.UnlessOnPage);
        var faults = new List<SettingFault>();
        french = ListOf(LanguageCode.Fr, settings.Fr, faults);
        dutch = ListOf(LanguageCode.Nl, settings.Nl, faults);
        if (faults.Count > 0) throw new SettingsException(faults);
    }

    public override IEnumerable<Observation> Inspect(Page page) =>
        from block in IsRightOn(page) ? [] : parts.Count > 0 ? PageParts.Of(page, parts) : page.Blocks.Where(IsText)
        let text = page.AnalysisOf(block)
        from list in (TermList[])[french, dutch]
        let matches = list.Find(text, text.Quotations)
        where !whole || SaysNothingElse(text, matches)
        // Of words that fill a text together, the longest phrase says most.
        from match in whole ? matches.OrderByDescending(match => match.Length).Take(1) : matches
        select Observe.Words(block, text.SentenceAt(match.Start), match.Start, match.Length, ("instead", ((Entry)match.Term.Data!).Instead));

    private bool IsRightOn(Page page) => unlessOnPage is not null && page.Blocks.Any(block => unlessOnPage.IsMatch(WordList.Fold(block.Text)));

    private static bool IsText(TextBlock block) => Prose.MayHoldSentences(block) || block is { Role: BlockRole.Heading or BlockRole.Button, Inline: false };

    private static bool SaysNothingElse(TextAnalysis text, IReadOnlyList<TermMatch> matches) =>
        text.Sentences.SelectMany(sentence => sentence.Words).All(word => matches.Any(match => word.Start >= match.Start && word.End <= match.End));

    private static TermList ListOf(LanguageCode language, IReadOnlyList<Entry> entries, List<SettingFault> faults) => TermSettings.List(
        language, language.Tag(), [.. entries.Select(entry => new Term { Phrase = entry.Say, Unless = entry.Unless, Data = entry })], faults);
}
