using System.ComponentModel;
using System.Diagnostics;

namespace FormLint.Language.Tests.Lexicons;

/// <summary>The Debian packages behind the data files: fetched once, where Debian's package tools can be reached.</summary>
internal static class LexiconSources
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly Lazy<string?> Lack = new(Fetch);

    public static string Folder { get; } = Environment.GetEnvironmentVariable("FORMLINT_LEXICON_SOURCES") ?? Repository.Folder("artifacts", "lexicon-sources");

    /// <summary>Why the packages are not there; null when they are.</summary>
    public static string? Missing => Lack.Value;

    private static string? Fetch()
    {
        if (File.Exists(Path.Combine(Folder, "usr", "share", "hunspell", "fr.dic")))
            return null;
        var script = Repository.Folder("src", "FormLint.Lexicon", "fetch-sources.sh");
        try
        {
            using var process = Process.Start(new ProcessStartInfo("bash", [script, Folder]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return "fetch-sources.sh takes too long.";
            }

            return process.ExitCode == 0 ? null : $"fetch-sources.sh could not get the packages: {output.Result} {error.Result}";
        }
        catch (Win32Exception exception)
        {
            return "fetch-sources.sh cannot run: " + exception.Message;
        }
    }
}

/// <summary>A test that needs <see cref="LexiconSources"/>, skipped with the reason where they cannot be had.</summary>
internal sealed class LexiconSourcesFactAttribute : FactAttribute
{
    public LexiconSourcesFactAttribute() => Skip = LexiconSources.Missing;
}
