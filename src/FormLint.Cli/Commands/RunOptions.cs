using System.CommandLine;
using FormLint.Core.Configuration;
using FormLint.Core.Model;
using FormLint.Core.Yaml;
using FormLint.Language;
using FormLint.Reports;

namespace FormLint.Cli.Commands;

/// <summary>The options that check and capture share, and how they fold over the configuration file.</summary>
internal sealed class RunOptions
{
    public Argument<string[]> Targets { get; } = new("target")
    {
        Description = "Address, .html file, folder of them, capture folder, or - for HTML on standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> urls = new("--urls") { HelpName = "file", Description = "File with one address on each line (# starts a comment); - for standard input." };
    private readonly Option<string[]> format = new("--format", "-f") { HelpName = "name[=path]", Description = $"Output: {string.Join(", ", ReportFormats.Names)}. Repeat for several." };
    private readonly Option<string?> language = new("--language", "-l") { HelpName = "fr|nl|en", Description = "Language of the report." };
    private readonly Option<string[]> profile = new("--profile", "-p") { HelpName = "phone|tablet|desktop", Description = "Screen to look at. Repeat for several.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> standard = new("--standard") { HelpName = "en301549-3.2.1|en301549-4.1.1", Description = "Version of the European standard: WCAG 2.1 or 2.2." };
    private readonly Option<bool> isStatic = new("--static") { Description = "Read .html files without a browser: language and structure rules only." };
    private readonly Option<string?> readAs = new("--as") { HelpName = "name", Description = "Name to show for standard input." };
    private readonly Option<bool> crawl = new("--crawl") { Description = "Follow links and the sitemap on the same site; robots.txt is obeyed." };
    private readonly Option<int?> maxPages = new("--max-pages") { Description = "Most pages to visit with --crawl." };
    private readonly Option<int?> depth = new("--depth") { Description = "Most links to follow from the start with --crawl." };
    private readonly Option<string[]> include = new("--include") { HelpName = "glob", Description = "Visit only addresses or paths like this with --crawl." };
    private readonly Option<string[]> exclude = new("--exclude") { HelpName = "glob", Description = "Do not visit addresses or paths like this with --crawl." };
    private readonly Option<int?> delay = new("--delay") { HelpName = "ms", Description = "Time between two requests to one host: 500, or 0 on this machine." };
    private readonly Option<string[]> allowHost = new("--allow-host") { HelpName = "host", Description = "Host that pages may lead to besides their own." };
    private readonly Option<int?> parallel = new("--parallel") { HelpName = "n", Description = "Pages open at the same time." };
    private readonly Option<int?> timeout = new("--timeout") { HelpName = "s", Description = "Seconds a page may take." };
    private readonly Option<string?> browser = new("--browser") { HelpName = "path", Description = "Browser to use (also: FORMLINT_BROWSER)." };
    private readonly SharedOptions shared = new();
    private readonly Option<bool> printConfig = new("--print-config") { Description = "Print the configuration in force and stop." };
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "No progress, no summary on standard error." };

    public Option<string[]> Format => format;

    public void AddTo(Command command)
    {
        command.Add(Targets);
        foreach (var option in new Option[] { urls, format, language, profile, standard, isStatic, readAs, crawl, maxPages, depth, include, exclude, delay, allowHost, parallel, timeout, browser, printConfig, quiet })
            command.Add(option);
        shared.AddTo(command);
    }

    public RunRequest Read(ParseResult parse)
    {
        var (settings, written) = shared.Read(parse);
        settings = settings with
        {
            Language = SharedOptions.Language(parse.GetValue(language)) ?? settings.Language,
            Format = Given(parse.GetValue(format)) ?? settings.Format,
            Profiles = Given(parse.GetValue(profile)) ?? settings.Profiles,
            Standard = parse.GetValue(standard) ?? settings.Standard,
            AllowHosts = [.. settings.AllowHosts, .. parse.GetValue(allowHost) ?? []],
            Parallel = parse.GetValue(parallel) ?? settings.Parallel,
            Timeout = parse.GetValue(timeout) ?? settings.Timeout,
            Browser = parse.GetValue(browser) ?? settings.Browser,
            Crawl = settings.Crawl with
            {
                MaxPages = parse.GetValue(maxPages) ?? settings.Crawl.MaxPages,
                Depth = parse.GetValue(depth) ?? settings.Crawl.Depth,
                Delay = parse.GetValue(delay) ?? settings.Crawl.Delay,
                Include = Given(parse.GetValue(include)) ?? settings.Crawl.Include,
                Exclude = Given(parse.GetValue(exclude)) ?? settings.Crawl.Exclude,
            },
        };
        return new RunRequest
        {
            Config = ConfigReader.Verified(settings, null),
            Written = written,
            Targets = parse.GetValue(Targets) ?? [],
            UrlsFile = parse.GetValue(urls),
            OnlyRules = shared.OnlyRules(parse),
            Static = parse.GetValue(isStatic),
            ReadAs = parse.GetValue(readAs),
            Crawl = parse.GetValue(crawl),
            PrintConfig = parse.GetValue(printConfig),
            Quiet = parse.GetValue(quiet),
        };
    }

    private static string[]? Given(string[]? values) => values is { Length: > 0 } ? values : null;
}

/// <summary>What one call asks for: configuration, targets and ways.</summary>
internal sealed record RunRequest
{
    public required Config Config { get; init; }
    /// <summary>The file the configuration comes from, for messages; null when there is none.</summary>
    public YamlDocument? Written { get; init; }
    public IReadOnlyList<string> Targets { get; init; } = [];
    public string? UrlsFile { get; init; }
    public IReadOnlyList<string> OnlyRules { get; init; } = [];
    public bool Static { get; init; }
    public string? ReadAs { get; init; }
    public bool Crawl { get; init; }
    public bool PrintConfig { get; init; }
    public bool Quiet { get; init; }
    /// <summary>Read all a capture can hold, whatever the formats need.</summary>
    public bool Everything { get; init; }

    public IReadOnlyList<Viewport> Viewports => [.. Config.Profiles.Select(profile => Viewport.All.First(known => known.Profile == profile))];
}
