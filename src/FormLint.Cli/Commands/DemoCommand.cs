using System.CommandLine;
using FormLint.Browser;
using FormLint.Browser.Finding;
using FormLint.Cli.Running;
using FormLint.Core.Configuration;
using FormLint.Language;
using FormLint.Reports;

namespace FormLint.Cli.Commands;

/// <summary>The main job on the samples, from nothing: finds or installs a browser, serves the pages, checks them, shows the report.</summary>
internal static class DemoCommand
{
    private const string Folder = "formlint-report";

    public static Command Create(Terminal terminal)
    {
        var language = new Option<string>("--language", "-l") { HelpName = "fr|nl|en", Description = "Language of the report.", DefaultValueFactory = _ => "fr" };
        language.AcceptOnlyFromAmong("fr", "nl", "en");
        var command = new Command("demo", "Check the sample forms that come with FormLint and write formlint-report/index.html.") { language };
        command.SetAction(async (parse, stop) => await NoBrowser.ExplainAsync(terminal, () => RunAsync(LanguageCodes.Parse(parse.GetValue(language)), terminal, stop)));
        return command;
    }

    private static async Task<int> RunAsync(LanguageCode language, Terminal terminal, CancellationToken stop)
    {
        await BrowserProvision.EnsureAsync(step => terminal.Error.WriteLine(step), stop);
        await using var site = await SampleSite.StartAsync(SampleSite.Folder, stop);
        var words = ReportWords.In(language);
        await terminal.Error.WriteLineAsync(ReportWords.Fill(words.DemoServing, site.Address));
        var html = Path.Combine(Folder, "index.html");
        var request = new RunRequest
        {
            Config = new Config
            {
                Language = language,
                FailOn = FailOn.Never,
                Format = [$"html={html}", $"json={Path.Combine(Folder, "report.json")}"],
            },
            // People read the pages in the language of the report; there are none in English.
            Targets = [.. site.PagesIn(language == LanguageCode.Nl ? LanguageCode.Nl : LanguageCode.Fr).Select(page => page.AbsoluteUri)],
        };
        var summary = new StringWriter();
        var code = await CheckRun.RunAsync(request, terminal, stop, report =>
        {
            foreach (var line in ReportSummary.Lines(report, words)) summary.WriteLine(line);
        });
        await terminal.Out.WriteAsync(summary.ToString());
        await terminal.Out.WriteLineAsync(ReportWords.Fill(words.ReportWritten, Path.GetFullPath(html)));
        await terminal.Out.WriteLineAsync(words.DemoAdvice);
        return code;
    }
}
