using System.CommandLine;
using FormLint.Core.Configuration;
using FormLint.Core.Model;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Cli.Commands;

/// <summary>What every command that runs rules takes: configuration, packs, rules by name, when to fail.</summary>
internal sealed class SharedOptions
{
    private readonly Option<string?> failOn = new("--fail-on") { HelpName = "error|warning|note|never", Description = "Exit with 1 when a finding of this severity or above remains." };
    private readonly Option<string[]> packs = new("--rules") { HelpName = "folder", Description = "One more rule pack, or folder of packs." };
    private readonly Option<string[]> only = new("--rule") { HelpName = "id", Description = "Run this rule only. Repeat for several." };
    private readonly Option<string?> config = new("--config") { HelpName = "file", Description = "Configuration file, instead of the nearest formlint.yml." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { failOn, packs, only, config }) command.Add(option);
    }

    public IReadOnlyList<string> OnlyRules(ParseResult parse) => parse.GetValue(only) ?? [];

    /// <summary>The configuration file with these options over it, and the file itself, for messages.</summary>
    public (Config Config, YamlDocument? Written) Read(ParseResult parse)
    {
        var file = parse.GetValue(config) ?? ConfigReader.Find(Directory.GetCurrentDirectory());
        var written = file is null ? null : YamlFile.Load(file);
        var settings = written is null ? new Config() : ConfigReader.Read(written);
        return (ConfigReader.Verified(settings with
        {
            FailOn = Choice<FailOn>("--fail-on", parse.GetValue(failOn)) ?? settings.FailOn,
            Packs = [.. settings.Packs, .. parse.GetValue(packs) ?? []],
        }, null), written);
    }

    public static LanguageCode? Language(string? text) => text is null ? null : text switch
    {
        "fr" => LanguageCode.Fr,
        "nl" => LanguageCode.Nl,
        "en" => LanguageCode.En,
        _ => throw Wrong("--language", text, "fr, nl, en"),
    };

    private static T? Choice<T>(string option, string? text) where T : struct, Enum
    {
        if (text is null) return null;
        foreach (var value in Enum.GetValues<T>())
        {
            if (Kebab.Of(value) == text) return value;
        }
        throw Wrong(option, text, string.Join(", ", Enum.GetValues<T>().Select(value => Kebab.Of(value))));
    }

    private static InputException Wrong(string option, string text, string choices) =>
        new(new InputError("command line", 0, 0, $"{option}: \"{text}\" is not known. Use one of: {choices}."));
}
