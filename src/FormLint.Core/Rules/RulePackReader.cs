using FormLint.Core.Checks;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Core.Rules;

/// <summary>Reads folders of rules. Gathers every error in them before it gives up, so that they can be mended in one go.</summary>
public static class RulePackReader
{
    private const string PackFile = "pack.yml";
    private const string LedgerFile = "reviews.yml";

    /// <param name="folders">Each a pack, or a folder of packs.</param>
    /// <param name="ledgers">Files of reviews besides those of the packs.</param>
    /// <exception cref="InputException">Something in them cannot be used.</exception>
    public static RuleSet Read(IEnumerable<string> folders, params IReadOnlyList<string> ledgers)
    {
        var errors = new List<InputError>();
        var packs = new List<RulePack>();
        var rules = new List<Rule>();
        var reviews = new List<Review>();
        foreach (var folder in folders.SelectMany(folder => PackFolders(folder, errors)))
        {
            if (Try(() => ReadPack(folder), errors) is not { } pack) continue;
            packs.Add(pack);
            rules.AddRange(Directory.EnumerateFiles(folder, "*.yml").Order(StringComparer.Ordinal)
                .Where(file => Path.GetFileName(file) is not (PackFile or LedgerFile))
                .Select(file => Try(() => ReadRule(file, pack), errors)).OfType<Rule>());
            if (LedgerOf(pack) is var ledger && File.Exists(ledger)) reviews.AddRange(Reviews(ledger, errors));
        }
        foreach (var ledger in ledgers) reviews.AddRange(Reviews(ledger, errors));
        errors.AddRange(rules.GroupBy(rule => rule.Id, StringComparer.Ordinal).Where(same => same.Count() > 1)
            .Select(same => new InputError(same.Last().File, 1, 1, $"the id \"{same.Key}\" is used in {same.First().File} too. Give one of them another id.")));
        return errors.Count == 0
            ? new RuleSet(packs, [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)], new ReviewLedger(reviews))
            : throw new InputException([.. errors]);
    }

    /// <summary>Where a pack keeps its reviews; the file need not be there.</summary>
    public static string LedgerOf(RulePack pack) => Path.Combine(pack.Folder, LedgerFile);

    private static IReadOnlyList<Review> Reviews(string ledger, List<InputError> errors) =>
        Try(() => YamlFile.Read<IReadOnlyList<Review>>(ledger, Shown(ledger)), errors) ?? [];

    private static IEnumerable<string> PackFolders(string folder, List<InputError> errors)
    {
        if (File.Exists(Path.Combine(folder, PackFile))) return [folder];
        var inside = Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).Where(sub => File.Exists(Path.Combine(sub, PackFile))).Order(StringComparer.Ordinal).ToList() : [];
        if (inside.Count == 0) errors.Add(new InputError(Shown(folder), 0, 0, "no rule pack here. A pack is a folder with a pack.yml."));
        return inside;
    }

    private static RulePack ReadPack(string folder)
    {
        var file = Path.Combine(folder, PackFile);
        var pack = YamlFile.Read<RulePack>(file, Shown(file));
        var name = Path.GetFileName(Path.GetFullPath(folder));
        return pack.Id == name ? pack with { Folder = folder }
            : throw new InputException(new InputError(Shown(file), 1, 1, $"the pack is called \"{pack.Id}\" and its folder \"{name}\". Give them one name."));
    }

    private static Rule ReadRule(string file, RulePack pack)
    {
        var shown = Shown(file);
        var written = YamlFile.Load(file, shown);
        var rule = written.As<Rule>() with { File = shown };
        var expected = $"{pack.Id}/{Path.GetFileNameWithoutExtension(file)}";
        if (rule.Id != expected) throw new InputException(new InputError(shown, 1, 1, $"the id \"{rule.Id}\" does not fit the file. Call it \"{expected}\", or rename the file."));
        var missing = pack.Languages.Where(language => !rule.Text.ContainsKey(language)).Select(language => language.Tag()).ToList();
        if (missing.Count > 0) throw new InputException(new InputError(shown, 1, 1, $"no text in {string.Join(", ", missing)}. Add it under \"text\"."));
        if (!rule.Examples.Any(example => example.Passes is not null) || !rule.Examples.Any(example => example.Fails is not null || example.Review is not null))
            throw new InputException(new InputError(shown, 1, 1, "needs at least one example that fails (or asks for review) and one that passes. Add them under \"examples\"."));
        CheckCatalogue.Create(rule.Check, rule.With, shown, written.Root?.At("check"));
        MessageTemplate.Verify(rule);
        return rule;
    }

    private static string Shown(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), path) is { } relative && !relative.StartsWith("..", StringComparison.Ordinal)
        ? relative.Replace('\\', '/') : path;

    private static T? Try<T>(Func<T> read, List<InputError> errors) where T : class
    {
        try
        {
            return read();
        }
        catch (InputException error)
        {
            errors.AddRange(error.Errors);
            return null;
        }
    }
}
