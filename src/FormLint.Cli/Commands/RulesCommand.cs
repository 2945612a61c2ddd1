using System.CommandLine;
using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Cli.Commands;

internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var sources = new RuleSources();
        RuleSet Set(ParseResult parse) => sources.Read(parse);
        LanguageCode Words(ParseResult parse) => sources.Words(parse);

        var list = new Command("list", "List all rules: id, severity, kind of source, reviewed or not, title.");
        list.SetAction(parse => RuleListing.List(Set(parse), Words(parse), terminal.Out));

        var id = new Argument<string>("id") { Description = "Rule, such as form/placeholder-as-label." };
        var show = new Command("show", "Explain one rule: why it is there, what to do, where it comes from, examples.") { id };
        show.SetAction(parse => RuleListing.Show(Set(parse), parse.GetValue(id)!, Words(parse), terminal.Out));

        var isStatic = new Option<bool>("--static") { Description = "Leave out the rules that need a browser." };
        var ids = new Argument<string[]>("id") { Description = "Rules to test. Left out: all.", Arity = ArgumentArity.ZeroOrMore };
        var browser = new Option<string?>("--browser") { HelpName = "path", Description = "Browser to use." };
        var test = new Command("test", "Run the examples of the rules: each failing one must give a finding, each passing one none.") { ids, isStatic, browser };
        test.SetAction(async (parse, stop) => await NoBrowser.ExplainAsync(terminal, () =>
            RuleTest.RunAsync(Set(parse), parse.GetValue(ids) ?? [], parse.GetValue(isStatic), parse.GetValue(browser), terminal, stop)));

        var folder = new Argument<string>("folder") { Description = "The rules folder to write README.md and schema/ in." };
        var docs = new Command("docs", "Write the rules' overview and the JSON schemas.") { folder };
        docs.SetAction(parse => RuleDocs.Write(Set(parse), parse.GetValue(folder)!));

        var rules = new Command("rules", "The rules: list, explain, test, document; and their reviews by people concerned.\n\nExamples:\n  formlint rules list --language nl\n  formlint rules show wcag/label\n  formlint rules test --rules ./my-pack\n  formlint rules sheet --language nl")
        {
            list, show, test, docs,
            ReviewStatusCommand.Create(sources, terminal), ReviewSheetCommand.Create(sources, terminal), ReviewImportCommand.Create(sources, terminal), ReviewSignCommand.Create(sources, terminal),
        };
        foreach (var option in sources.Options) rules.Add(option);
        return rules;
    }
}
