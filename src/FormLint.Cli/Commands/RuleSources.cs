using System.CommandLine;
using FormLint.Cli.Running;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Cli.Commands;

/// <summary>The options every rules command has: which rules, which reviews, in which language.</summary>
internal sealed class RuleSources
{
    private readonly Option<string[]> packs = new("--rules") { HelpName = "folder", Description = "One more rule pack, or folder of packs.", Recursive = true };
    private readonly Option<string[]> ledgers = new("--reviews") { HelpName = "file", Description = "One more ledger of reviews.", Recursive = true };
    private readonly Option<string> language = new("--language", "-l") { HelpName = "fr|nl|en", Description = "Language of the words.", DefaultValueFactory = _ => "fr", Recursive = true };

    public RuleSources() => language.AcceptOnlyFromAmong("fr", "nl", "en");

    public IEnumerable<Option> Options => [packs, ledgers, language];

    public RuleSet Read(ParseResult parse) => RuleLibrary.Read(parse.GetValue(packs) ?? [], parse.GetValue(ledgers) ?? []);

    public LanguageCode Words(ParseResult parse) => LanguageCodes.Parse(parse.GetValue(language));

    /// <summary>The language that was written on the command line; null when it was left to the default.</summary>
    public LanguageCode? Chosen(ParseResult parse) => parse.GetResult(language) is { Implicit: false } ? Words(parse) : null;

    /// <summary>Rules are reviewed in French and in Dutch. English is for those who read about it.</summary>
    public IReadOnlyList<LanguageCode> ReviewLanguages(ParseResult parse) =>
        Chosen(parse) is (LanguageCode.Fr or LanguageCode.Nl) and { } one ? [one] : [LanguageCode.Fr, LanguageCode.Nl];

    public static Option<string[]> PackOption() => new("--pack") { HelpName = "id", Description = "Only the rules of this pack. Repeat for several." };

    /// <exception cref="InputException">There is no such pack.</exception>
    public static RuleSet Only(RuleSet set, IReadOnlyList<string> packs)
    {
        var unknown = packs.FirstOrDefault(id => set.Packs.All(pack => pack.Id != id));
        if (unknown is not null) throw new InputException(new InputError("command line", 0, 0, $"--pack: there is no pack \"{unknown}\". Use one of: {string.Join(", ", set.Packs.Select(pack => pack.Id))}."));
        return packs.Count == 0 ? set : set with { Packs = [.. set.Packs.Where(pack => packs.Contains(pack.Id))], Rules = [.. set.Rules.Where(rule => packs.Contains(rule.Pack))] };
    }
}
