using System.CommandLine;
using FormLint.Cli.Running;
using FormLint.Language;

namespace FormLint.Cli.Commands;

internal static class TextCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("file") { Description = "Text, .md or .html file; - for standard input.", DefaultValueFactory = _ => ["-"] };
        var language = new Option<string>("--language", "-l") { HelpName = "fr|nl|auto", Description = "Language of the texts. auto: each text is asked.", DefaultValueFactory = _ => "auto" };
        language.AcceptOnlyFromAmong("fr", "nl", "auto");
        var reportLanguage = new Option<string?>("--report-language") { HelpName = "fr|nl|en", Description = "Language of the messages. Left out: that of the configuration." };
        reportLanguage.AcceptOnlyFromAmong("fr", "nl", "en");
        var lines = new Option<bool>("--lines") { Description = "Each line is a text of its own, such as a label or an error message." };
        var format = new Option<string>("--format", "-f") { HelpName = "text|json|jsonl", Description = "Output. jsonl: one object a file, or with --lines one a line.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "jsonl");
        var readAs = new Option<string>("--as") { HelpName = "text|markdown|html", Description = "What the input is. Left out: as the file name says, else text." };
        readAs.AcceptOnlyFromAmong("text", "markdown", "html");
        var shared = new SharedOptions();
        var command = new Command("text", "Look at texts without a browser: plain text, Markdown, HTML. For writers and editors.\n\n"
            + "Examples:\n"
            + "  formlint text letter.txt --language nl\n"
            + "  formlint text docs/*.md\n"
            + "  formlint text labels.txt --lines --format jsonl") { files, language, reportLanguage, lines, format, readAs };
        shared.AddTo(command);
        command.SetAction(async (parse, stop) =>
        {
            var (config, written) = shared.Read(parse);
            return await TextRun.RunAsync(new TextRequest
            {
                Config = config with { Language = SharedOptions.Language(parse.GetValue(reportLanguage)) ?? config.Language },
                Written = written,
                Files = parse.GetValue(files)!,
                Language = LanguageCodes.Parse(parse.GetValue(language)),
                Lines = parse.GetValue(lines),
                Format = parse.GetValue(format)!,
                ReadAs = parse.GetValue(readAs),
                OnlyRules = shared.OnlyRules(parse),
            }, terminal, stop);
        });
        return command;
    }
}
