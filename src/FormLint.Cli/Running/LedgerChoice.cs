using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;

namespace FormLint.Cli.Running;

/// <summary>Which ledger new reviews go in: that of each rule's pack, those of a folder of packs, or one file.</summary>
internal static class LedgerChoice
{
    /// <summary>Writes the reviews and says where. All ledgers are read before the first is written.</summary>
    /// <param name="into">Folder of packs or a file; null for the packs' own.</param>
    /// <exception cref="InputException">A ledger cannot be read or written, or nobody said where to.</exception>
    public static void Add(IReadOnlyList<Review> reviews, string? into, RuleSet set, TextWriter output)
    {
        var ledgers = reviews.GroupBy(review => PathOf(review, into, set)).Select(same =>
        {
            var ledger = LedgerFile.Open(same.Key);
            return (Path: same.Key, Ledger: ledger, Asked: same.Count(), Added: ledger.Add(same));
        }).ToList();
        foreach (var (path, ledger, asked, added) in ledgers)
        {
            if (added > 0) ledger.Save();
            output.WriteLine($"{path}: {added} {(added == 1 ? "review" : "reviews")} added" + (added < asked ? $", {asked - added} there already" : ""));
        }
    }

    private static string PathOf(Review review, string? into, RuleSet set)
    {
        var pack = set.Packs.First(pack => review.Rule.StartsWith(pack.Id + "/", StringComparison.Ordinal));
        if (into is null)
        {
            var own = RulePackReader.LedgerOf(pack);
            // The program's own folder is replaced with the next version, and the reviews with it.
            return own.StartsWith(RuleLibrary.Folder, StringComparison.Ordinal)
                ? throw Wrong($"the rules of \"{pack.Id}\" came with the program. Say where to keep their reviews: --into reviews.yml, and \"reviews: [reviews.yml]\" in formlint.yml.")
                : own;
        }
        if (!Directory.Exists(into)) return into;
        IReadOnlyList<string> folders = File.Exists(Path.Combine(into, "pack.yml")) ? [into] : [Path.Combine(into, pack.Id)];
        var folder = folders.FirstOrDefault(folder => Path.GetFileName(Path.GetFullPath(folder)) == pack.Id && File.Exists(Path.Combine(folder, "pack.yml")));
        return folder is null ? throw Wrong($"--into: there is no pack \"{pack.Id}\" in {into}. Name the folder of the packs, or a file.") : RulePackReader.LedgerOf(pack with { Folder = folder });
    }

    private static InputException Wrong(string message) => new(new InputError("command line", 0, 0, message));
}
