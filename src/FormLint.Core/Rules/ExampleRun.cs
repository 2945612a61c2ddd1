using FormLint.Core.Capture;
using FormLint.Core.Checks;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Rules;

/// <param name="Number">Counts from 1.</param>
/// <param name="Kind">fails, review or passes.</param>
public sealed record ExampleResult(Rule Rule, int Number, string Kind, bool Holds, string Explanation);

/// <summary>One example as a page to look at.</summary>
public sealed record ExamplePage(Rule Rule, int Number, string Kind, string Html);

/// <summary>Runs a rule's examples: the rule is right when each does what it says.</summary>
public static class ExampleRun
{
    public static bool NeedsBrowser(Rule rule) => CheckCatalogue.Create(rule.Check, rule.With, rule.File).NeedsBrowser;

    public static IEnumerable<ExampleResult> Static(Rule rule) =>
        Pages(rule).Select(page => Judge(page, StaticCapture.Read(page.Html, new Uri("http://example.test/"))));

    public static IEnumerable<ExamplePage> Pages(Rule rule)
    {
        for (var i = 0; i < rule.Examples.Count; i++)
        {
            var example = rule.Examples[i];
            if (example.Fails is { } fails) yield return new ExamplePage(rule, i + 1, "fails", Whole(fails, example.Language));
            if (example.Review is { } review) yield return new ExamplePage(rule, i + 1, "review", Whole(review, example.Language));
            if (example.Passes is { } passes) yield return new ExamplePage(rule, i + 1, "passes", Whole(passes, example.Language));
        }
    }

    public static ExampleResult Judge(ExamplePage example, PageSnapshot seen)
    {
        var check = CheckCatalogue.Create(example.Rule.Check, example.Rule.With, example.Rule.File);
        var found = check.Inspect(new Page(seen).In(example.Rule.Languages)).ToList();
        var failed = found.Count(observation => observation.Outcome == Outcome.Failed);
        var review = found.Count - failed;
        var holds = example.Kind switch { "fails" => failed > 0, "review" => review > 0 && failed == 0, _ => found.Count == 0 };
        return new ExampleResult(example.Rule, example.Number, example.Kind, holds,
            found.Count == 0 ? "nothing was found" : $"{failed} failed and {review} to review: {found[0].Excerpt}");
    }

    // A fragment becomes a page with nothing else in it that a rule could stumble over.
    private static string Whole(string html, LanguageCode language)
    {
        if (html.TrimStart().StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || html.TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase)) return html;
        var tag = language == LanguageCode.Unknown ? "fr" : language.Tag();
        return $"<!doctype html><html lang=\"{tag}\"><head><meta charset=\"utf-8\"><title>Exemple</title></head><body>{html}</body></html>";
    }
}
