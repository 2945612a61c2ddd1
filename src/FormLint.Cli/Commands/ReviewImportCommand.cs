using System.CommandLine;
using FormLint.Cli.Running;
using FormLint.Core.Reviews;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Cli.Commands;

/// <summary>formlint rules import: the answers of a session into the ledger. Every sheet is read before anything is written.</summary>
internal static class ReviewImportCommand
{
    public static Command Create(RuleSources sources, Terminal terminal)
    {
        var sheets = new Argument<string[]>("sheet") { Description = "Files that the button of a sheet wrote.", Arity = ArgumentArity.OneOrMore };
        var into = IntoOption();
        var command = new Command("import", "Take the answers of a review session into the ledger. Importing twice changes nothing.\n\nExample:\n  formlint rules import sheet-nl-2026-11-20.json --into reviews.yml") { sheets, into };
        command.SetAction(parse =>
        {
            var set = sources.Read(parse);
            var today = DateOnly.FromDateTime(DateTime.Now);
            var errors = new List<InputError>();
            var answers = new List<SheetImport.Answer>();
            foreach (var sheet in parse.GetValue(sheets)!)
            {
                try
                {
                    answers.AddRange(SheetImport.Read(sheet, set, today));
                }
                catch (InputException error)
                {
                    errors.AddRange(error.Errors);
                }
            }
            if (errors.Count > 0) throw new InputException([.. errors]);
            LedgerChoice.Add([.. answers.Select(answer => answer.Review)], parse.GetValue(into), set, terminal.Out);
            foreach (var old in answers.Where(answer => !answer.IsCurrent).Select(answer => answer.Review).Distinct())
                terminal.Out.WriteLine($"{old.Rule} ({old.Language.Tag()}): the sheet shows another version of the rule; it counts as changed since review");
            return ExitCode.Clean;
        });
        return command;
    }

    public static Option<string?> IntoOption() => new("--into") { HelpName = "path", Description = "Ledger to add to, or folder of packs. Left out: the reviews.yml of each rule's pack." };
}
