using System.Globalization;
using System.Text;
using FormLint.Cli.Running;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Cli.Commands;

/// <summary>Writes rules/README.md and rules/schema from the rules and types themselves, so that they cannot drift.</summary>
internal static class RuleDocs
{
    public static int Write(RuleSet set, string folder)
    {
        if (!Directory.Exists(folder)) throw new InputException(new InputError(folder, 0, 0, "is not a folder. Name the folder with your rules."));
        File.WriteAllText(Path.Combine(folder, "README.md"), Overview(set));
        var schemas = Path.Combine(folder, "schema");
        Directory.CreateDirectory(schemas);
        foreach (var (name, schema) in Schemas.All()) File.WriteAllText(Path.Combine(schemas, name), schema);
        return ExitCode.Clean;
    }

    private static string Overview(RuleSet set)
    {
        using var stream = typeof(RuleDocs).Assembly.GetManifestResourceStream("rules.intro.md")!;
        using var reader = new StreamReader(stream);
        var text = new StringBuilder(reader.ReadToEnd());
        foreach (var pack in set.Packs)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {pack.Id} {pack.Version}\n\n{pack.Title[LanguageCode.En]}\n\n| rule | title | severity | source | WCAG | fr | nl |\n|---|---|---|---|---|---|---|\n");
            foreach (var rule in set.Rules.Where(rule => rule.Pack == pack.Id))
            {
                text.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({pack.Id}/{rule.Id[(pack.Id.Length + 1)..]}.yml) | {rule.Words(LanguageCode.En).Title} | {Kebab.Of(rule.Severity)}{(rule.Enabled ? "" : " (off)")} | {Kebab.Of(rule.Source.Kind)} | {string.Join(", ", rule.Wcag)} "
                    + $"| {Kebab.Of(set.Ledger.StatusOf(rule, LanguageCode.Fr))} | {Kebab.Of(set.Ledger.StatusOf(rule, LanguageCode.Nl))} |\n");
            }
        }
        return text.ToString();
    }
}
