using System.CommandLine;
using System.Text;
using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;
using FormLint.Reports.Sheets;

namespace FormLint.Cli.Commands;

/// <summary>formlint rules sheet: rules in plain words for a group, on paper or on a screen.</summary>
internal static class ReviewSheetCommand
{
    /// <summary>As many as a group gets through in an afternoon.</summary>
    private const int OneSession = 10;

    public static Command Create(RuleSources sources, Terminal terminal)
    {
        var pack = RuleSources.PackOption();
        var only = new Option<string[]>("--rule") { HelpName = "id", Description = "This rule. Repeat for several." };
        var output = new Option<string?>("--output", "-o") { HelpName = "file", Description = "File to write. Left out: sheet-LANGUAGE.html." };
        var command = new Command("sheet", $"Write a sheet on which a group reviews rules: to print, or to fill in on a screen. Without --pack or --rule: the {OneSession} rules to review next.\n\nExamples:\n  formlint rules sheet --language nl\n  formlint rules sheet --language fr --pack plain-language --output feuille.html") { pack, only, output };
        command.SetAction(async (parse, stop) =>
        {
            var set = sources.Read(parse);
            var language = sources.Words(parse);
            var rules = Chosen(set, parse.GetValue(pack) ?? [], parse.GetValue(only) ?? [], language);
            var path = parse.GetValue(output) ?? $"sheet-{language.Tag()}.html";
            await using var page = new StringWriter();
            await ReviewSheet.WriteAsync(rules, language, page);
            try
            {
                if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
                await File.WriteAllTextAsync(path, page.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), stop);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new InputException(new InputError(path, 0, 0, $"cannot be written ({error.Message.TrimEnd('.')}). Choose another path."));
            }
            await terminal.Out.WriteLineAsync($"{path}: {rules.Count} {(rules.Count == 1 ? "rule" : "rules")}");
            return ExitCode.Clean;
        });
        return command;
    }

    private static IReadOnlyList<Rule> Chosen(RuleSet set, IReadOnlyList<string> packs, IReadOnlyList<string> only, LanguageCode language)
    {
        foreach (var id in only.Where(id => set.Find(id) is null)) throw Wrong(RuleSelection.UnknownRule(set, id));
        var ofPacks = RuleSources.Only(set, packs).Rules;
        // In the order they were asked for: whoever prepares the session has one in mind.
        IReadOnlyList<Rule> rules = (packs.Count, only.Count) switch
        {
            (0, 0) => [.. ReviewQueue.Next(set, language).Take(OneSession)],
            (_, 0) => [.. ofPacks.Where(rule => ReviewQueue.Concerns(rule, language))],
            (0, _) => [.. only.Distinct(StringComparer.Ordinal).Select(id => set.Find(id)!)],
            _ => [.. ofPacks.Where(rule => only.Contains(rule.Id))],
        };
        IReadOnlyList<Rule> written = [.. rules.Where(rule => rule.Text.ContainsKey(language))];
        return written.Count > 0 ? written : throw Wrong(packs.Count + only.Count == 0
            ? $"no rule is left to review in {language.Tag()}. Choose some with --rule or --pack."
            : $"none of the chosen rules has words in {language.Tag()}. Choose others, or another --language.");
    }

    private static InputException Wrong(string message) => new(new InputError("command line", 0, 0, message));
}
