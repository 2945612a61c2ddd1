using System.CommandLine;
using FormLint.Cli.Running;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Cli.Commands;

internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var packs = new Option<string[]>("--rules") { HelpName = "folder", Description = "One more rule pack, or folder of packs.", Recursive = true };
        var language = new Option<string>("--language", "-l") { HelpName = "fr|nl|en", Description = "Language of the words.", DefaultValueFactory = _ => "fr", Recursive = true };
        language.AcceptOnlyFromAmong("fr", "nl", "en");
        RuleSet Set(ParseResult parse) => RuleLibrary.Read(parse.GetValue(packs) ?? []);
        LanguageCode Words(ParseResult parse) => LanguageCodes.Parse(parse.GetValue(language));

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

        return new Command("rules", "The rules: list, explain, test, document.\n\nExamples:\n  formlint rules list --language nl\n  formlint rules show wcag/label\n  formlint rules test --rules ./my-pack") { list, show, test, docs, packs, language };
    }
}
