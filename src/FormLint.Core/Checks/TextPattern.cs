using System.ComponentModel;
using System.Text.RegularExpressions;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>
/// Finds ways of writing that no list of phrases can name, each once a page. Addresses of the web and quotations are left alone.
/// </summary>
public sealed class TextPattern(TextPattern.Settings settings) : TextCheck
{
    public sealed record Settings
    {
        [Description("Regular expression per language for what is found.")]
        public required IReadOnlyDictionary<LanguageCode, Regex> Find { get; init; }
        [Description("Regular expression for longer stretches in which it is right.")]
        public Regex? Unless { get; init; }
        [Description("Only in these parts of the page. Left out: in all text that is read, links excepted.")]
        public IReadOnlyList<PagePart> Parts { get; init; } = [];
    }

    public override IEnumerable<Observation> Inspect(Page page) =>
        (settings.Parts.Count > 0 ? PageParts.Of(page, settings.Parts) : page.Blocks.Where(block => Prose.MayBeRead(block) && block.Role is not (BlockRole.Quote or BlockRole.Link)))
            .SelectMany(block => Inspect(block, page.AnalysisOf(block)))
            .DistinctBy(seen => seen.Data["found"], StringComparer.OrdinalIgnoreCase);

    private IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text)
    {
        if (text.Sentences.Count == 0 || !settings.Find.TryGetValue(text.Language, out var find)) yield break;
        var readable = Said.Readable(text.Text);
        var right = settings.Unless?.Matches(readable).Select(match => match.Index..(match.Index + match.Length)).ToList() ?? [];
        right.AddRange(text.Quotations);
        right.AddRange(text.Sentences.SelectMany(sentence => sentence.Words).Where(word => word.Kind == WordKind.Other).Select(word => word.Start..word.End));
        foreach (Match match in find.Matches(readable))
        {
            if (!right.Exists(range => match.Index < range.End.Value && match.Index + match.Length > range.Start.Value))
                yield return Observe.Words(block, text.SentenceAt(match.Index), match.Index, match.Length);
        }
    }
}
