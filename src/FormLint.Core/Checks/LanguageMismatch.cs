using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds pages, and longer texts in them, whose language is not the one they declare (WCAG 3.1.1, 3.1.2).</summary>
public sealed class LanguageMismatch(LanguageMismatch.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Fewest words of a text to judge it on its own.")]
        public required int MinWords { get; init; }
        [Description("Fewest words of a page to judge the whole.")]
        public required int MinPageWords { get; init; }
        [Description("0 to 1: how sure the language must be.")]
        public required double MinConfidence { get; init; }
    }

    public override IEnumerable<Observation> Inspect(Page page)
    {
        if (WholePage(page) is { } seen)
        {
            yield return seen;
            yield break;
        }
        foreach (var block in page.Outline.Blocks.Where(Prose.MayHoldSentences))
        {
            var declared = LanguageCodes.Parse(block.Lang ?? page.Snapshot.Lang);
            if (declared == LanguageCode.Unknown || WordsIn(block.Text) < settings.MinWords) continue;
            if (Other(block.Text, declared) is { } actual)
                yield return Observe.Block(block, block.Text, ("declared", declared.Tag()), ("actual", actual.Tag()));
        }
    }

    private Observation? WholePage(Page page)
    {
        var declared = LanguageCodes.Parse(page.Snapshot.Lang);
        if (declared == LanguageCode.Unknown) return null;
        var text = string.Join('\n', page.Outline.Blocks.Where(block => !block.Inline && block.Role is not (BlockRole.Code or BlockRole.Quote) && (block.DeclaredLanguage == LanguageCode.Unknown || block.DeclaredLanguage == declared))
            .Select(block => block.Text));
        return WordsIn(text) >= settings.MinPageWords && Other(text, declared) is { } actual
            ? Observe.WholePage(page.Snapshot, $"<html lang=\"{page.Snapshot.Lang}\">", ("declared", declared.Tag()), ("actual", actual.Tag())) : null;
    }

    private LanguageCode? Other(string text, LanguageCode declared)
    {
        var guess = LanguageGuesser.Guess(text, declared);
        return guess.Language != declared && guess.Language != LanguageCode.Unknown && guess.Confidence >= settings.MinConfidence ? guess.Language : null;
    }

    private static int WordsIn(string text)
    {
        var words = 0;
        foreach (var part in text.AsSpan().SplitAny(' ', '\n', '\u00A0'))
        {
            // Names, codes and numbers say nothing about the language of a text.
            var word = text.AsSpan()[part];
            if (word.Length > 1 && char.IsLower(word[0])) words++;
        }
        return words;
    }
}
