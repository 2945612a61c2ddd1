using FormLint.Core.Checks;
using FormLint.Core.Configuration;
using FormLint.Core.Model;
using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Core.Text;

/// <summary>A text, what its words are, what can be measured of it, and what the text rules see in it.</summary>
/// <param name="Blocks">In text order.</param>
public sealed record LintedText(TextDocument Document, LanguageGuess Language, IReadOnlyList<TextAnalysis> Blocks, Measures Measures, IReadOnlyList<Finding> Findings)
{
    /// <param name="rules">Those whose check reads more than text are left out.</param>
    /// <param name="language">Unknown: the text is asked.</param>
    public static LintedText Of(TextDocument document, LanguageCode language, IReadOnlyList<ActiveRule> rules, RuleSet set, Config config)
    {
        var guess = language == LanguageCode.Unknown ? Guess(document.Page) : new LanguageGuess(language, 1);
        // Somebody said the language, or there is one block and it has been asked: no block is asked again.
        var isKnown = language != LanguageCode.Unknown || document.Page.Outline.Blocks.Count == 1;
        var page = isKnown ? new Page(document.Page, guess.Language) : new Page(document.Page with { Lang = document.Page.Lang ?? guess.Language.Tag() });
        List<TextAnalysis> blocks = [.. page.Blocks.Where(Prose.MayBeRead).Select(page.AnalysisOf)];
        var journey = Journey.OfPage(page.Snapshot);
        IReadOnlyList<Finding> findings = [.. Linter.Lint(journey, journey.Steps[0], page, [.. rules.Where(rule => rule.Check is TextCheck)], new IgnoreList(config.Ignore), set, config)];
        return new LintedText(document, guess, blocks, Measures.Of(blocks, guess.Language), findings);
    }

    private static LanguageGuess Guess(PageSnapshot page) =>
        LanguageGuesser.Guess(string.Join('\n', page.Outline.Blocks.Select(block => block.Text)), LanguageCodes.Parse(page.Lang));
}
