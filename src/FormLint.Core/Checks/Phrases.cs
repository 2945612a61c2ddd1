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
        [Description("Which forms of a French word are meant. inflected: a dictionary form stands for all its forms. exact: the form written. exact-case: with the same capitals too.")]
        public TermWording Wording { get; init; } = TermWording.Inflected;
        [Description("Only the first place of each entry on a page.")]
        public bool Once { get; init; }
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

    private readonly Settings settings;
    private readonly TermList french;
    private readonly TermList dutch;

    public Phrases(Settings settings)
    {
        this.settings = settings;
        var faults = new List<SettingFault>();
        french = ListOf(LanguageCode.Fr, settings.Fr, settings.Wording, faults);
        dutch = ListOf(LanguageCode.Nl, settings.Nl, settings.Wording, faults);
        if (faults.Count > 0) throw new SettingsException(faults);
    }

    public override IEnumerable<Observation> Inspect(Page page)
    {
        var seen = new HashSet<Entry>(ReferenceEqualityComparer.Instance);
        return from block in IsRightOn(page) ? [] : settings.Parts.Count > 0 ? PageParts.Of(page, settings.Parts) : page.Blocks.Where(Prose.MayHoldPhrases)
               let text = page.AnalysisOf(block)
               from list in (TermList[])[french, dutch]
               let matches = list.Find(text, text.Quotations)
               where !settings.Whole || SaysNothingElse(text, matches)
               // Of words that fill a text together, the longest phrase says most.
               from match in settings.Whole ? matches.OrderByDescending(match => match.Length).Take(1) : matches
               let entry = (Entry)match.Term.Data!
               where !settings.Once || seen.Add(entry)
               select Observe.Words(block, text.SentenceAt(match.Start), match.Start, match.Length, ("instead", entry.Instead));
    }

    private bool IsRightOn(Page page) => settings.UnlessOnPage is { } right && page.Blocks.Any(block => right.IsMatch(WordList.Fold(block.Text)));

    private static bool SaysNothingElse(TextAnalysis text, IReadOnlyList<TermMatch> matches) =>
        text.Sentences.SelectMany(sentence => sentence.Words).All(word => matches.Any(match => word.Start >= match.Start && word.End <= match.End));

    /// <summary>A list for one language; what is wrong in it is added to the faults.</summary>
    internal static TermList ListOf(LanguageCode language, IReadOnlyList<Entry> entries, TermWording wording, List<SettingFault> faults) => TermSettings.List(
        language, language.Tag(), [.. entries.Select(entry => new Term { Phrase = entry.Say, Unless = entry.Unless, Wording = wording, Data = entry })], faults);
}
