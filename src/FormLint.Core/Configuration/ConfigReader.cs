using FormLint.Core.Model;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Core.Configuration;

/// <summary>Finds and reads formlint.yml.</summary>
public static class ConfigReader
{
    private static readonly string[] Names = ["formlint.yml", ".formlint.yml", "formlint.yaml"];

    /// <summary>The nearest configuration file, from a folder upwards to the repository root; null when there is none.</summary>
    public static string? Find(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (Names.Select(name => Path.Combine(current.FullName, name)).FirstOrDefault(File.Exists) is { } found) return found;
            if (Path.Exists(Path.Combine(current.FullName, ".git"))) return null;
        }
        return null;
    }

    public static Config Read(string path) => Read(YamlFile.Load(path));

    public static Config Read(YamlDocument written)
    {
        var config = Verified(written.As<Config>(), written);
        var folder = Path.GetDirectoryName(Path.GetFullPath(written.File))!;
        return config with
        {
            Packs = [.. config.Packs.Select(pack => Path.Combine(folder, pack))],
            Reviews = [.. config.Reviews.Select(ledger => Path.Combine(folder, ledger))],
        };
    }

    /// <summary>Checks values that the types cannot.</summary>
    /// <param name="written">The file they come from; null for the command line.</param>
    public static Config Verified(Config config, YamlDocument? written)
    {
        var errors = new List<InputError>();
        void Require(bool holds, string message)
        {
            if (holds) return;
            var keys = message[..message.IndexOf(':', StringComparison.Ordinal)].Split('.');
            errors.Add(written?.Fault(message, keys) ?? new InputError("command line", 0, 0, message));
        }
        Require(config.Language is LanguageCode.Fr or LanguageCode.Nl or LanguageCode.En, $"language: reports exist in fr, nl and en, not in \"{config.Language.Tag()}\".");
        Require(Standard.All.Any(standard => standard.Id == config.Standard), $"standard: \"{config.Standard}\" is not known. Use one of: {string.Join(", ", Standard.All.Select(standard => standard.Id))}.");
        foreach (var profile in config.Profiles.Where(profile => Viewport.All.All(known => known.Profile != profile)))
            Require(false, $"profiles: \"{profile}\" is not known. Use one of: {string.Join(", ", Viewport.All.Select(known => known.Profile))}.");
        Require(config.Profiles.Count > 0, "profiles: give at least one of phone, tablet, desktop.");
        Require(config.Parallel is null or (> 0 and <= 16), "parallel: use a number from 1 to 16.");
        Require(config.Timeout is > 0 and <= 600, "timeout: use 1 to 600 seconds.");
        Require(config.Crawl.MaxPages is > 0 and <= 100_000, "crawl.max-pages: use a number from 1 to 100000.");
        Require(config.Crawl.Depth is >= 0 and <= 100, "crawl.depth: use a number from 0 to 100.");
        Require(config.Crawl.Delay is null or (>= 0 and <= 60_000), "crawl.delay: use 0 to 60000 milliseconds.");
        return errors.Count == 0 ? config : throw new InputException([.. errors]);
    }
}
