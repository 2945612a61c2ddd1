using FormLint.Cli.Commands;
using FormLint.Core;
using FormLint.Core.Capture;
using FormLint.Core.Configuration;
using FormLint.Core.Rules;
using FormLint.Core.Text;
using FormLint.Core.Yaml;
using FormLint.Language;
using FormLint.Reports;
using FormLint.Reports.Texts;

namespace FormLint.Cli.Running;

internal sealed record TextRequest
{
    public required Config Config { get; init; }
    public YamlDocument? Written { get; init; }
    public required IReadOnlyList<string> Files { get; init; }
    /// <summary>Unknown: each text is asked.</summary>
    public required LanguageCode Language { get; init; }
    public bool Lines { get; init; }
    public required string Format { get; init; }
    public string? ReadAs { get; init; }
    public IReadOnlyList<string> OnlyRules { get; init; } = [];
}

/// <summary>Texts in, findings out, without browser or page.</summary>
internal sealed class TextRun
{
    private const long MaxBytes = 100_000_000;

    private readonly TextRequest request;
    private readonly Terminal terminal;
    private readonly RuleSet set;
    private readonly IReadOnlyList<ActiveRule> rules;
    private readonly ReportWords words;
    private readonly List<LintedText> kept = [];
    private bool fails;

    private TextRun(TextRequest request, Terminal terminal)
    {
        (this.request, this.terminal) = (request, terminal);
        set = RuleLibrary.Read(request.Config.Packs, request.Config.Reviews);
        rules = RuleSelection.Of(set, request.Config, request.Written, request.OnlyRules);
        words = ReportWords.In(request.Config.Language);
    }

    public static async Task<int> RunAsync(TextRequest request, Terminal terminal, CancellationToken stop)
    {
        var run = new TextRun(request, terminal);
        var unread = false;
        foreach (var file in request.Files)
        {
            try
            {
                stop.ThrowIfCancellationRequested();
                if (request.Lines) await run.LinesOfAsync(file, stop);
                else await run.FileAsync(file, stop);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                terminal.Complain($"{file}: cannot be read ({error.Message.TrimEnd('.')}). Check the name and whether you may read it.");
                unread = true;
            }
        }
        if (request is { Format: "json", Lines: false }) await terminal.Out.WriteLineAsync(LintedTextJson.Files(run.kept, run.set.Ledger, run.words.Language));
        await terminal.Out.FlushAsync(stop);
        return unread ? ExitCode.CouldNotRun : run.fails ? ExitCode.Findings : ExitCode.Clean;
    }

    private async Task FileAsync(string file, CancellationToken stop)
    {
        var (name, source) = file == "-" ? ("stdin", await terminal.In.ReadToEndAsync(stop)) : (file, await SourceOfAsync(file, stop));
        var text = Lint(TextDocument.Read(name, source, SyntaxOf(file), request.Language));
        switch (request.Format)
        {
            case "json": kept.Add(text); break;
            case "jsonl": await terminal.Out.WriteLineAsync(LintedTextJson.File(text, set.Ledger, words.Language)); break;
            default: await terminal.Out.WriteAsync(LintedTextLines.Of(text, words)); break;
        }
    }

    private static async Task<string> SourceOfAsync(string file, CancellationToken stop)
    {
        if (new FileInfo(file).Length > MaxBytes) throw new IOException($"larger than {MaxBytes / 1_000_000} MB");
        var bytes = await File.ReadAllBytesAsync(file, stop);
        if (StaticFile.IsBinary(bytes)) throw new IOException("not a text");
        return HtmlFile.Decode(bytes).Text;
    }

    private async Task LinesOfAsync(string file, CancellationToken stop)
    {
        using var opened = file == "-" ? null : new StreamReader(file);
        var reader = opened ?? terminal.In;
        var name = file == "-" ? "stdin" : file;
        for (var number = 1; await reader.ReadLineAsync(stop) is { } line; number++)
        {
            var text = Lint(TextDocument.OfLine(name, line, number, request.Language));
            if (request.Format == "text") await terminal.Out.WriteAsync(LintedTextLines.Findings(text, words));
            else await terminal.Out.WriteLineAsync(LintedTextJson.Line(text, number, words.Language));
        }
    }

    private LintedText Lint(TextDocument document)
    {
        var text = LintedText.Of(document, request.Language, rules, set, request.Config);
        fails |= Linter.Fails(text.Findings, request.Config.FailOn);
        return text;
    }

    private TextSyntax SyntaxOf(string file) => (request.ReadAs ?? Path.GetExtension(file).ToLowerInvariant()) switch
    {
        "markdown" or ".md" or ".markdown" => TextSyntax.Markdown,
        "html" or ".html" or ".htm" or ".xhtml" => TextSyntax.Html,
        _ => TextSyntax.Plain,
    };
}
