using System.ComponentModel;
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

    public Phrases(Settings settings)
    {
        var faults = new List<SettingFault>();
        french = ListOf(LanguageCode.Fr, settings.Fr, faults);
        dutch = ListOf(LanguageCode.Nl, settings.Nl, faults);
        if (faults.Count > 0) throw new SettingsException(faults);
    }

    public override IEnumerable<Observation> Inspect(Page page) =>
        from block in page.Blocks
        where Prose.MayHoldSentences(block) || block is { Role: BlockRole.Heading or BlockRole.Button, Inline: false }
        let text = page.AnalysisOf(block)
        from list in (TermList[])[french, dutch]
        from match in list.Find(text, text.Quotations)
        select Observe.Words(block, text.SentenceAt(match.Start), match.Start, match.Length, ("instead", ((Entry)match.Term.Data!).Instead));

    private static TermList ListOf(LanguageCode language, IReadOnlyList<Entry> entries, List<SettingFault> faults) => TermSettings.List(
        language, language.Tag(), [.. entries.Select(entry => new Term { Phrase = entry.Say, Unless = entry.Unless, Data = entry })], faults);
}
