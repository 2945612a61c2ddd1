using FormLint.Core;
using FormLint.Core.Capture;
using FormLint.Core.Checks;
using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Reports.Sheets;

/// <summary>What of a rule's examples a group can look at.</summary>
/// <param name="Message">What the program says of the example.</param>
/// <param name="HasWords">False: there is no example in the language of the group.</param>
internal sealed record SheetExample(IReadOnlyList<Drawn> Bad, IReadOnlyList<Drawn> Good, string Message, bool HasWords)
{
    /// <summary>False: what is wrong cannot be seen in a drawing.</summary>
    public bool CanBeDrawn => Bad.Count > 0 && Good.Count > 0 && Drawing.LooksOf(Bad) != Drawing.LooksOf(Good);

    public static SheetExample Of(Rule rule, LanguageCode language)
    {
        var fitting = rule.Examples.Where(example => Fits(example, language)).ToList();
        var bad = fitting.Find(example => BadOf(example) is not null);
        var good = bad?.Passes is not null ? bad : fitting.Find(example => example.Passes is not null);
        var all = bad is null || good is null ? new SheetExample([], [], "", HasWords: false)
            : new SheetExample(Drawing.Of(BadOf(bad)!), Drawing.Of(good.Passes!), "", HasWords: true);
        return all with { Message = Sentence(rule, language, bad is null ? null : BadOf(bad)) };
    }

    private static string? BadOf(RuleExample example) => example.Fails ?? example.Review;

    // An example without a language holds for all, but its words are in one.
    private static bool Fits(RuleExample example, LanguageCode language) => example.Language == language
        || (example.Language == LanguageCode.Unknown && LanguageGuesser.Guess(Drawing.TextOf(Drawing.Of(BadOf(example) ?? example.Passes ?? "")), language).Language == language);

    // The sentence with the values of the example, as a report would have it.
    private static string Sentence(Rule rule, LanguageCode language, string? bad)
    {
        var check = CheckCatalogue.Create(rule.Check, rule.With, rule.File);
        if (bad is null || check.NeedsBrowser) return rule.Words(language).Message;
        var page = new Page(StaticCapture.Read($"<!doctype html><html lang=\"{language.Tag()}\"><title>x</title><body>{bad}", new Uri("http://example.test/")));
        var seen = check.Inspect(page.In(rule.Languages)).FirstOrDefault();
        return seen is null ? rule.Words(language).Message : MessageTemplate.Fill(rule, language, seen, MessageTemplate.Readable);
    }
}
