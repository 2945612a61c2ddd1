using System.CommandLine;
using System.Globalization;
using FormLint.Cli.Running;
using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Cli.Commands;

/// <summary>formlint rules sign: one review, written by hand. Asks nothing: all stands on the command line.</summary>
internal static class ReviewSignCommand
{
    public static Command Create(RuleSources sources, Terminal terminal)
    {
        var rules = new Argument<string[]>("rule") { Description = "Rules that were reviewed, each as ID, or as ID@FINGERPRINT to say which version (a sheet has it below each rule).", Arity = ArgumentArity.OneOrMore };
        var by = new Option<string>("--by") { HelpName = "name", Description = "Role, first names or name of the group. It will be public: ask them.", Required = true };
        var on = new Option<string>("--on") { HelpName = "YYYY-MM-DD", Description = "Day of the review.", Required = true };
        var verdict = new Option<string>("--verdict") { HelpName = "approved|change-requested|no-opinion", Description = "What they said.", DefaultValueFactory = _ => Kebab.Of(Verdict.Approved) };
        verdict.AcceptOnlyFromAmong([.. Enum.GetValues<Verdict>().Select(value => Kebab.Of(value))]);
        var note = new Option<string?>("--note") { HelpName = "text", Description = "In their own words." };
        var into = ReviewImportCommand.IntoOption();
        var command = new Command("sign", "Record a review that real people gave.\n\nExample:\n  formlint rules sign form/paste-blocked --by \"Tuesday group, Ghent\" --language nl --on 2026-11-20 --into reviews.yml") { rules, by, on, verdict, note, into };
        command.SetAction(parse =>
        {
            var set = sources.Read(parse);
            var language = sources.Chosen(parse) ?? throw Wrong("--language: say in which language they read the rule.");
            var day = DateOnly.TryParseExact(parse.GetValue(on), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
                : throw Wrong($"--on: {Quoted.Of(parse.GetValue(on)!)} is not a date. Write it as YYYY-MM-DD.");
            Refuse("--on", ReviewTerms.OfDate(day, DateOnly.FromDateTime(DateTime.Now)));
            Refuse("--by", ReviewTerms.OfName(parse.GetValue(by)!));
            var said = Enum.GetValues<Verdict>().First(value => Kebab.Of(value) == parse.GetValue(verdict));
            var reviews = parse.GetValue(rules)!.Select(name => Read(set, name, language, new Review
            {
                Rule = "",
                Language = language,
                Fingerprint = "",
                Verdict = said,
                By = parse.GetValue(by)!,
                Date = day,
                Note = parse.GetValue(note),
            })).ToList();
            LedgerChoice.Add(reviews, parse.GetValue(into), set, terminal.Out);
            return ExitCode.Clean;
        });
        return command;
    }

    private static Review Read(RuleSet set, string name, LanguageCode language, Review review)
    {
        var cut = name.IndexOf('@', StringComparison.Ordinal);
        var id = cut < 0 ? name : name[..cut];
        var rule = set.Find(id) ?? throw Wrong(RuleSelection.UnknownRule(set, id));
        Refuse("--language", ReviewTerms.OfLanguage(rule, language));
        var fingerprint = cut < 0 ? RuleFingerprint.Of(rule, language) : name[(cut + 1)..];
        Refuse(name, ReviewTerms.OfFingerprint(fingerprint));
        return review with { Rule = rule.Id, Fingerprint = fingerprint };
    }

    private static void Refuse(string what, string? fault)
    {
        if (fault is not null) throw Wrong($"{what}: {fault}");
    }

    private static InputException Wrong(string message) => new(new InputError("command line", 0, 0, message));
}
