using FormLint.Core.Capture;
using FormLint.Core.Model;
using FormLint.Core.Yaml;

namespace FormLint.Cli.Targets;

/// <summary>What a person named on the command line, sorted by how it is read.</summary>
/// <param name="Pages">Addresses for the browser, or for static reading when they are files.</param>
/// <param name="Captures">Folders written by formlint capture.</param>
internal sealed record TargetList(IReadOnlyList<Uri> Pages, IReadOnlyList<string> Captures, bool StandardInput, IReadOnlyList<Problem> Problems)
{
    /// <summary>The targets' names in messages, in the order they were given.</summary>
    public IReadOnlyList<string> Order { get; private init; } = [];

    private static readonly string[] Extensions = [".html", ".htm", ".xhtml"];

    public static TargetList Read(IReadOnlyList<string> targets, string? urlsFile, TextReader input)
    {
        var pages = new List<Uri>();
        var captures = new List<string>();
        var problems = new List<Problem>();
        var standardInput = false;
        var order = new List<string>();
        foreach (var target in targets.Concat(Listed(urlsFile, input)))
        {
            var (before, failed) = (pages.Count, problems.Count);
            if (target == "-") standardInput = true;
            else if (target.StartsWith('-')) throw new InputException(new InputError("command line", 0, 0, $"{target} is not known. See: formlint check --help."));
            else if (Directory.Exists(target)) ReadFolder(target, pages, captures, problems);
            else if (File.Exists(target)) pages.Add(new Uri(Path.GetFullPath(target)));
            else if (AddressOf(target) is { } address) pages.Add(address);
            else problems.Add(new Problem(target, LooksLikeFile(target) ? ProblemKind.FileMissing : ProblemKind.AddressInvalid));
            order.AddRange(pages.Skip(before).Select(Addresses.Shown).Concat(problems.Skip(failed).Select(problem => problem.Target)));
        }
        return new TargetList([.. pages.Distinct()], captures, standardInput, problems) { Order = order };
    }

    private static void ReadFolder(string folder, List<Uri> pages, List<string> captures, List<Problem> problems)
    {
        if (CaptureFolder.IsOne(folder))
        {
            captures.Add(folder);
            return;
        }
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) problems.Add(new Problem(folder, ProblemKind.NothingToCheck));
        pages.AddRange(files.Select(file => new Uri(Path.GetFullPath(file))));
    }

    private static IEnumerable<string> Listed(string? urlsFile, TextReader input)
    {
        if (urlsFile is null) return [];
        try
        {
            var text = urlsFile == "-" ? input.ReadToEnd() : File.ReadAllText(urlsFile);
            return text.Split('\n').Select(line => line.Trim().TrimStart('\uFEFF')).Where(line => line.Length > 0 && !line.StartsWith('#'));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new InputError(urlsFile, 0, 0, $"cannot be read ({error.Message})."));
        }
    }

    private static Uri? AddressOf(string target)
    {
        if (Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0) return uri;
        // "example.be/form", as people say it.
        var host = target.Split('/')[0];
        return !LooksLikeFile(target) && host.Contains('.', StringComparison.Ordinal) && !target.Contains(' ', StringComparison.Ordinal)
            && !target.Contains("://", StringComparison.Ordinal) && Uri.TryCreate("https://" + target, UriKind.Absolute, out var guessed) ? guessed : null;
    }

    private static bool LooksLikeFile(string target) => Extensions.Contains(Path.GetExtension(target), StringComparer.OrdinalIgnoreCase)
        && !target.Contains("://", StringComparison.Ordinal);
}
