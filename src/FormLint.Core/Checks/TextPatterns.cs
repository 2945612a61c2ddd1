using System.ComponentModel;
using System.Text.RegularExpressions;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds words that a list of phrases cannot hold, such as references with numbers.</summary>
public sealed class TextPatterns(TextPatterns.Settings settings) : TextCheck
{
    public sealed record Settings
    {
        [Description("Regular expression for French texts.")]
        public required Regex Fr { get; init; }
        [Description("Regular expression for Dutch texts.")]
        public required Regex Nl { get; init; }
        [Description("Only in these parts of the page.")]
        public required IReadOnlyList<PagePart> Parts { get; init; }
    }

    public override IEnumerable<Observation> Inspect(Page page) =>
        from block in PageParts.Of(page, settings.Parts)
        let pattern = page.LanguageOf(block) switch { LanguageCode.Fr => settings.Fr, LanguageCode.Nl => settings.Nl, _ => null }
        where pattern is not null
        let text = page.AnalysisOf(block)
        where text.Sentences.Count > 0
        from match in pattern.Matches(block.Text)
        select Observe.Words(block, text.SentenceAt(match.Index), match.Index, match.Length);
}
