using System.Text;
using FormLint.Core.Model;
using FormLint.Core.Yaml;
using FormLint.Reports;

namespace FormLint.Cli.Running;

/// <summary>Where each format goes. Tried before the run, so that an hour of looking at pages is not lost to a missing folder.</summary>
internal sealed class ReportOutputs
{
    private readonly List<(IReportFormat Format, string? Path)> outputs = [];
    private readonly Terminal terminal;

    private ReportOutputs(Terminal terminal) => this.terminal = terminal;

    public static ReportOutputs Prepare(IReadOnlyList<string> formats, Terminal terminal)
    {
        var prepared = new ReportOutputs(terminal);
        foreach (var text in formats)
        {
            var cut = text.IndexOf('=', StringComparison.Ordinal);
            var (name, path) = cut < 0 ? (text, null) : (text[..cut], text[(cut + 1)..]);
            var format = ReportFormats.All(terminal.OutColor && path is null).FirstOrDefault(format => format.Name == name)
                ?? throw new InputException(new InputError("command line", 0, 0, $"--format: \"{name}\" is not known. Use one of: {string.Join(", ", ReportFormats.Names)}."));
            if (path is not null) TryOpen(path);
            prepared.outputs.Add((format, path));
        }
        return prepared;
    }

    public async Task WriteAsync(Report report, ReportWords words)
    {
        foreach (var (format, path) in outputs)
        {
            if (path is null)
            {
                await format.WriteAsync(report, words, terminal.Out);
                await terminal.Out.FlushAsync();
                continue;
            }
            await using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            await format.WriteAsync(report, words, file);
        }
    }

    private static void TryOpen(string path)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
            using var probe = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException(new InputError(path, 0, 0, $"cannot be written ({error.Message.TrimEnd('.')}). Choose another path."));
        }
    }
}
