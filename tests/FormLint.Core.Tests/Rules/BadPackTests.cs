using FormLint.Core.Rules;
using FormLint.Core.Yaml;

namespace FormLint.Core.Tests.Rules;

public sealed class BadPackTests
{
    private static string With(string before, string after) => RuleFiles.Pack.Replace(before, after, StringComparison.Ordinal);

    private static void Check(RuleFiles files, string expected)
    {
        using (files) Assert.Equal([expected], files.Errors());
    }

    [Fact]
    public void An_unknown_key() => Check(new(pack: With("version: 1.0.0", "version: 1.0.0\nauthor: x")),
        "essai/pack.yml:3:1: unknown key \"author\". Use one of: id, version, title, languages, maintainers, licence.");

    [Fact]
    public void A_missing_key() => Check(new(pack: With("licence: Apache-2.0", "")),
        "essai/pack.yml:1:1: missing key \"licence\". Add it.");

    [Fact]
    public void An_unknown_language() => Check(new(pack: With("[fr, nl, en]", "[fr, fra]")),
        "essai/pack.yml:4:17: unknown language \"fra\". Use one of: fr, nl, de, en.");

    [Fact]
    public void Languages_without_a_value() => Check(new(pack: With("[fr, nl, en]", "")),
        "essai/pack.yml:4:11: \"languages\" is empty. Write a value, or remove the key.");

    [Fact]
    public void A_name_that_is_not_the_folders() => Check(new(pack: With("id: essai", "id: autre")),
        "essai/pack.yml:1:1: the pack is called \"autre\" and its folder \"essai\". Give them one name.");

    [Fact]
    public void An_empty_file() => Check(new(pack: ""),
        "essai/pack.yml:1:1: the file is empty. It needs: id, version, title, languages, licence.");

    [Fact]
    public void A_folder_that_is_not_there()
    {
        using var scratch = new ScratchFolder();
        var error = Assert.Single(Assert.Throws<InputException>(() => RulePackReader.Read([Path.Combine(scratch.Path, "nowhere")])).Errors);
        Assert.EndsWith("nowhere: no rule pack here. A pack is a folder with a pack.yml.", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_pack()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("rules/long.yml", RuleFiles.Rule);
        var error = Assert.Single(Assert.Throws<InputException>(() => RulePackReader.Read([scratch.Path])).Errors);
        Assert.EndsWith(": no rule pack here. A pack is a folder with a pack.yml.", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_another_pack_has_too()
    {
        using var files = new RuleFiles();
        files.Write("more/essai/pack.yml", RuleFiles.Pack);
        var copy = files.Write("more/essai/phrase.yml", RuleFiles.Rule);
        var error = Assert.Single(Assert.Throws<InputException>(() => RulePackReader.Read([files.Path, Path.Combine(files.Path, "more")])).Errors);
        Assert.Equal($"{copy}:1:1: the id \"essai/phrase\" is used in {Path.Combine(files.Path, "essai", "phrase.yml")} too. Give one of them another id.", error.ToString());
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        using var files = new RuleFiles(RuleFiles.Rule.Replace("severity: warning", "severity: grave", StringComparison.Ordinal), ledger: "- rule: x\n  by: y\n");
        files.Write("essai/vide.yml", "");
        Assert.Equal(["essai/phrase.yml", "essai/vide.yml", "essai/reviews.yml"], files.Errors().Select(error => error.Split(':')[0]));
    }

    [Theory]
    [InlineData("- rule: essai/phrase\n  language: fr\n  fingerprint: abc\n  verdict: maybe\n  by: R\n  date: 2026-01-01\n", "essai/reviews.yml:4:12: unknown value \"maybe\". Use one of: approved, change-requested, no-opinion.")]
    [InlineData("- rule: essai/phrase\n  language: fr\n  fingerprint: abc\n  verdict: approved\n  by: R\n", "essai/reviews.yml:1:3: missing key \"date\". Add it.")]
    [InlineData("- rule: essai/phrase\n  langue: fr\n", "essai/reviews.yml:2:3: unknown key \"langue\". Use one of: rule, language, fingerprint, verdict, understood, by, date, note.")]
    [InlineData("- rule: essai/phrase\n  language: xx\n  fingerprint: a\n  verdict: approved\n  by: R\n  date: 2026-01-01\n", "essai/reviews.yml:2:13: unknown language \"xx\". Use one of: fr, nl, de, en.")]
    [InlineData("- rule: essai/phrase\n  language: fr\n  fingerprint: a\n  verdict: approved\n  by: R\n  date: 1/2/2026\n", "essai/reviews.yml:6:9: \"1/2/2026\" is not a date. Write it as YYYY-MM-DD.")]
    [InlineData("rule: essai/phrase\n", "essai/reviews.yml:1:1: a group of keys does not fit here. Use a list.")]
    [InlineData("- ~\n", "essai/reviews.yml:1:3: the entry is empty. Write a value, or remove it.")]
    public void A_review_with_a_fault(string ledger, string expected) => Check(new(ledger: ledger), expected);

    [Theory]
    [InlineData("")]
    [InlineData("# The ledger starts empty.\n")]
    [InlineData("[]\n")]
    public void An_empty_ledger_is_no_fault(string ledger)
    {
        using var files = new RuleFiles(ledger: ledger);
        Assert.Single(files.Read().Rules);
    }
}
