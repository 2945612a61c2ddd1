using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;
using FormLint.Reports;

namespace FormLint.Cli.Commands;

/// <summary>Rules as text: all of them, a line each, or one in full.</summary>
internal static class RuleListing
{
    public static int List(RuleSet set, LanguageCode language, TextWriter output)
    {
        foreach (var rule in set.Rules)
        {
            output.WriteLine($"{rule.Id,-44} {Kebab.Of(rule.Severity),-8} {Kebab.Of(rule.Source.Kind),-12} "
                + $"{Kebab.Of(set.Ledger.StatusOf(rule, language)),-22} {(rule.Enabled ? "" : "(off) ")}{rule.Words(language).Title}");
        }
        return ExitCode.Clean;
    }

    public static int Show(RuleSet set, string id, LanguageCode language, TextWriter output)
    {
        var rule = set.Find(id) ?? throw new InputException(new InputError("command line", 0, 0, RuleSelection.UnknownRule(set, id)));
        var words = ReportWords.In(language);
        var said = rule.Words(language);
        output.WriteLine($"{said.Title}\n{rule.Id} · {words.Severity[rule.Severity]}{(rule.Enabled ? "" : " · off")}\n");
        output.WriteLine($"{words.What}\n  {said.Message}\n\n{words.Why}\n  {said.Why}\n\n{words.Instead}\n  {said.Instead}\n");
        output.WriteLine($"{words.SourceKind[rule.Source.Kind]}: {rule.Source.Title} {rule.Source.Url}\n  {rule.Source.Says}\n");
        if (rule.Wcag.Count > 0) output.WriteLine($"{string.Join(", ", rule.Wcag.Select(criterion => ReportWords.Fill(words.Criterion, criterion)))}  EN 301 549: {string.Join(", ", rule.En301549)}");
        foreach (var each in rule.Text.Keys.Order())
            output.WriteLine($"{each.Tag()}: {words.Reviewed[set.Ledger.StatusOf(rule, each)]} · {RuleFingerprint.Of(rule, each)}");
        output.WriteLine($"{rule.File}\n");
        foreach (var example in rule.Examples.Where(example => example.Language is LanguageCode.Unknown || example.Language == language || rule.Languages.Count > 0))
        {
            Example(output, "✗", example.Fails);
            Example(output, "?", example.Review);
            Example(output, "✓", example.Passes);
        }
        return ExitCode.Clean;
    }

    private static void Example(TextWriter output, string mark, string? html)
    {
        if (html is not null) output.WriteLine($"{mark} {html.TrimEnd().Replace("\n", "\n  ", StringComparison.Ordinal)}");
    }
}
