using FormLint.Cli.Running;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;

namespace FormLint.Cli.Commands;

/// <summary>formlint rules test: the examples are the rules' own tests, for us and for those who write packs.</summary>
internal static class RuleTest
{
    public static async Task<int> RunAsync(RuleSet set, IReadOnlyList<string> ids, bool isStatic, string? browser, Terminal terminal, CancellationToken stop)
    {
        foreach (var id in ids.Where(id => set.Find(id) is null)) throw new InputException(new InputError("command line", 0, 0, RuleSelection.UnknownRule(set, id)));
        var rules = set.Rules.Where(rule => ids.Count == 0 || ids.Contains(rule.Id)).ToList();
        var results = new List<ExampleResult>();
        results.AddRange(rules.Where(rule => !ExampleRun.NeedsBrowser(rule)).SelectMany(ExampleRun.Static));
        var others = rules.Where(ExampleRun.NeedsBrowser).ToList();
        if (!isStatic && others.Count > 0) results.AddRange(await BrowserExamples.RunAsync(others, browser, stop));
        foreach (var wrong in results.Where(result => !result.Holds))
            await terminal.Out.WriteLineAsync($"{wrong.Rule.File}: {wrong.Rule.Id}, example {wrong.Number}, {wrong.Kind}: {wrong.Explanation}");
        var left = isStatic ? others.Count : 0;
        await terminal.Out.WriteLineAsync($"{rules.Count - left} rules, {results.Count} examples, {results.Count(result => !result.Holds)} wrong" + (left > 0 ? $", {left} rules not run (they need a browser)" : ""));
        return results.All(result => result.Holds) ? ExitCode.Clean : ExitCode.Findings;
    }
}
