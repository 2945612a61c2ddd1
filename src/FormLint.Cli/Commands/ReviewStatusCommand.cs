using System.CommandLine;
using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;
using FormLint.Reports.Reviews;

namespace FormLint.Cli.Commands;

/// <summary>formlint rules status: how far the reviews are, what is next, what a change would make lapse.</summary>
internal static class ReviewStatusCommand
{
    public static Command Create(RuleSources sources, Terminal terminal)
    {
        var pack = RuleSources.PackOption();
        var format = new Option<string>("--format", "-f") { HelpName = "text|json", Description = "How to write it.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var compare = new Option<string?>("--compare") { HelpName = "path", Description = "Rules folder or ledger of before: say which reviews the change makes lapse." };
        var fail = new Option<bool>("--fail-on-lapsed") { Description = "Exit with 1 when a rule changed since its review; with --compare, when the change makes a review lapse." };
        var command = new Command("status", "How many rules are reviewed, changed since, disputed; what to review next.\n\nExamples:\n  formlint rules status --language nl\n  formlint rules status --compare ../main/rules --fail-on-lapsed") { pack, format, compare, fail };
        command.SetAction(parse =>
        {
            var set = RuleSources.Only(sources.Read(parse), parse.GetValue(pack) ?? []);
            var language = sources.Words(parse);
            var overview = ReviewOverview.Of(set, sources.ReviewLanguages(parse));
            var lapsed = parse.GetValue(compare) is { } before ? Lapsed(before, parse.GetValue(pack) ?? [], set, overview.Languages) : null;
            if (parse.GetValue(format) == "json") terminal.Out.WriteLine(ReviewStatusJson.Of(overview, lapsed));
            else if (lapsed is null) ReviewStatusText.Write(overview, language, terminal.Out);
            else ReviewStatusText.Write(lapsed, language, terminal.Out);
            var count = lapsed?.Count ?? overview.In(ReviewStatus.ChangedSinceReview).Count();
            return count > 0 && parse.GetValue(fail) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    private static IReadOnlyList<LapsedReview> Lapsed(string before, IReadOnlyList<string> packs, RuleSet now, IReadOnlyList<LanguageCode> languages)
    {
        var lapsed = Directory.Exists(before) ? LapsedReview.Between(RulePackReader.Read([before]), now)
            : LapsedReview.Of(new ReviewLedger(YamlFile.Read<IReadOnlyList<Review>>(before)), now);
        return [.. lapsed.Where(one => languages.Contains(one.Language) && (packs.Count == 0 || packs.Contains(one.Rule[..one.Rule.IndexOf('/', StringComparison.Ordinal)])))];
    }
}
