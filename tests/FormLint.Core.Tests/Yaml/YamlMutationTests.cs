using FormLint.Core.Configuration;
using FormLint.Core.Rules;
using FormLint.Core.Tests.Rules;
using FormLint.Core.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace FormLint.Core.Tests.Yaml;

/// <summary>Whatever stands in a file, reading it gives a value or an <see cref="InputException"/>: never another exception.</summary>
public sealed class YamlMutationTests
{
    private static readonly string[] Pieces =
    [
        "", " ", "\n", "\t", "\n  ", ":", ": ", "-", "- ", "[", "]", "{", "}", "&a ", "*a", "!!int ", "!x ", "|", ">", "\"", "'", "#", "%", "@", "~", "null",
        "? ", "<<: *a", "---\n", "...\n", "0x1F", "1e999", "99999999999999999999", ".nan", "true", "fr", "error", "\uFEFF", "\0", "\u0085", "é", "id", "with:",
    ];

    private sealed record Edit(int At, int Length, int Piece);

    /// <summary>A file with up to four places cut out and replaced.</summary>
    private static Gen<string> Edited(string text) =>
        from edits in Gen.ListOf(
            from at in Gen.Choose(0, text.Length - 1)
            from length in Gen.Choose(0, 12)
            from piece in Gen.Choose(0, Pieces.Length - 1)
            select new Edit(at, length, piece))
        select Apply(text, edits.Take(4));

    private static string Apply(string text, IEnumerable<Edit> edits) => edits.Aggregate(text, (current, edit) =>
    {
        var at = Math.Min(edit.At, current.Length);
        return string.Concat(current.AsSpan(0, at), Pieces[edit.Piece], current.AsSpan(Math.Min(current.Length, at + edit.Length)));
    });

    private static void Holds(string seedText, Action<string> read) => Check.One(
        FsCheck.Config.QuickThrowOnFailure.WithMaxTest(600).WithReplay(20260101, 1),
        Prop.ForAll(Edited(seedText).ToArbitrary(), text =>
        {
            try
            {
                read(text);
            }
            catch (InputException error)
            {
                Assert.All(error.Errors, one => Assert.DoesNotContain('\n', one.ToString()));
            }
        }));

    [Fact]
    public void Any_rule_is_read_or_refused()
    {
        using var files = new RuleFiles();
        Holds(RuleFiles.Rule, text =>
        {
            files.Write("essai/phrase.yml", text);
            var set = files.Read();
            _ = set.Fingerprint;
        });
    }

    [Fact]
    public void Any_pack_is_read_or_refused()
    {
        using var files = new RuleFiles();
        Holds(RuleFiles.Pack, text =>
        {
            files.Write("essai/pack.yml", text);
            files.Read();
        });
    }

    [Fact]
    public void Any_ledger_is_read_or_refused()
    {
        using var files = new RuleFiles();
        Holds("- rule: essai/phrase\n  language: fr\n  fingerprint: 0123456789ab\n  verdict: approved\n  by: R\n  date: 2026-01-01\n", text =>
        {
            files.Write("essai/reviews.yml", text);
            files.Read();
        });
    }

    [Fact]
    public void Any_configuration_is_read_or_refused() => Holds("""
        language: nl
        fail-on: warning
        format: [text, json=a.json]
        profiles: [phone]
        rules:
          essai/phrase: { severity: note, with: { max-words: 25 } }
        ignore:
          - { rule: essai/phrase, reason: r, page: "*/x*" }
        crawl: { max-pages: 5, include: ["*/nl/*"] }
        """, text =>
    {
        var config = ConfigReader.Verified(YamlFile.Parse<Core.Configuration.Config>(text, "formlint.yml"), null);
        RuleSelection.Of(Trial.Value, config, null);
    });

    [Fact]
    public void The_settings_of_every_check_are_read_or_refused() => Assert.All(Shipped.Rules.Rules.Where(rule => rule.Pack != "wcag"), rule =>
    {
        var text = File.ReadAllText(Path.Combine(Shipped.Folder, rule.Id + ".yml"));
        Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(30).WithReplay(20260101, 1), Prop.ForAll(Edited(text[..Math.Min(text.Length, 900)]).ToArbitrary(), start =>
        {
            try
            {
                var read = YamlFile.Parse<Rule>(start + text[Math.Min(text.Length, 900)..], "x.yml");
                CheckCatalogue.Create(read.Check, read.With, "x.yml");
            }
            catch (InputException)
            {
                // Refused: that is an answer.
            }
        }));
    });

    private static readonly Lazy<RuleSet> Trial = new(() =>
    {
        using var files = new RuleFiles();
        return files.Read();
    });
}
