using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;
using FsCheck;
using FsCheck.Fluent;

namespace FormLint.Core.Tests.Reviews;

public sealed class LedgerFileTests
{
    private static readonly Review Said = new()
    {
        Rule = "essai/phrase",
        Language = LanguageCode.Nl,
        Fingerprint = "157a0331b697",
        Verdict = Verdict.Approved,
        By = "Groep van dinsdag, Gent",
        Date = new DateOnly(2026, 2, 3),
    };

    private static string Written(string? before, params Review[] reviews)
    {
        using var folder = new ScratchFolder();
        var path = Path.Combine(folder.Path, "reviews.yml");
        if (before is not null) File.WriteAllText(path, before);
        var ledger = LedgerFile.Open(path);
        ledger.Add(reviews);
        ledger.Save();
        return File.ReadAllText(path);
    }

    private static IReadOnlyList<Review> Read(string text) => YamlFile.Parse<IReadOnlyList<Review>>(text, "reviews.yml");

    private static string Refused(string before)
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("reviews.yml", before);
        var error = Assert.Single(Assert.Throws<InputException>(() =>
        {
            var ledger = LedgerFile.Open(path);
            ledger.Add([Said]);
            ledger.Save();
        }).Errors);
        Assert.Equal(before, File.ReadAllText(path));
        return error.ToString().Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_ledger_tells_what_it_is() => Verifier.Verify(Written(null, Said, Said with
    {
        Rule = "essai/champ",
        Understood = Understood.Partly,
        Verdict = Verdict.ChangeRequested,
        Note = "Le mot « champ » :\nà changer.\n\n- et # ceci",
    }));

    [Fact]
    public void Reviews_stand_in_order_of_rule_language_and_day()
    {
        var (later, french, other) = (Said with { Date = Said.Date.AddDays(1) }, Said with { Language = LanguageCode.Fr }, Said with { Rule = "essai/autre" });
        Assert.Equal([other, french, Said, later], Read(Written(Written(null, later, Said), french, other)));
    }

    [Fact]
    public void What_is_there_already_is_not_added()
    {
        var once = Written(null, Said);
        Assert.Equal(once, Written(once, Said, Said with { By = " Groep van dinsdag, Gent\n" }));
    }

    [Fact]
    public void Comments_stay_where_they_are()
    {
        const string Before = """
            # Ours.

            # Said on the phone.
            - rule: essai/phrase   # the first
              language: nl
              fingerprint: '157a0331b697'
              verdict: approved
              # With consent.
              by: Tuesday group
              date: 2026-02-01
            # The end.

            """;
        var after = Written(Before, Said with { Rule = "essai/a" }, Said with { Rule = "essai/z" });
        Assert.StartsWith("# Ours.\n\n- rule: essai/a\n", after, StringComparison.Ordinal);
        Assert.Contains("\n\n# Said on the phone.\n- rule: essai/phrase   # the first\n  language: nl\n  fingerprint: '157a0331b697'\n  verdict: approved\n  # With consent.\n  by: Tuesday group\n", after, StringComparison.Ordinal);
        Assert.EndsWith("\n# The end.\n", after, StringComparison.Ordinal);
        Assert.Equal(["essai/a", "essai/phrase", "essai/z"], Read(after).Select(review => review.Rule));
    }

    [Fact]
    public void An_empty_list_can_be_added_to() => Assert.StartsWith("# None yet.\n\n- rule: essai/phrase\n", Written("# None yet.\n[]\n", Said), StringComparison.Ordinal);

    [Fact]
    public void The_line_ends_of_the_file_are_kept()
    {
        var after = Written(Written(null, Said).Replace("\n", "\r\n", StringComparison.Ordinal), Said with { Rule = "essai/z" });
        Assert.Equal(after.Count(c => c == '\n'), after.Split("\r\n").Length - 1);
        Assert.Equal(2, Read(after).Count);
    }

    [Theory]
    [InlineData("[{ rule: a/b, language: nl, fingerprint: x, verdict: approved, by: B, date: 2026-01-01 }]\n", "reviews.yml:1:2: a review to which others can be added begins with")]
    [InlineData("- rule: a/b\n  language: nl\n", "reviews.yml:1:3: missing key \"fingerprint\", \"verdict\", \"by\", \"date\". Add it.")]
    [InlineData("rules: none\n", "reviews.yml:1:1: a group of keys does not fit here. Use a list.")]
    [InlineData("- rule: a/z\n  language: &l nl\n  fingerprint: x\n  verdict: approved\n  by: B\n  date: 2026-01-01\n- rule: a/b\n  language: *l\n  fingerprint: x\n  verdict: approved\n  by: B\n  date: 2026-01-01\n", "reviews.yml:2:13: the alias \"l\" has no anchor. Write the value out.")]
    public void A_file_that_would_lose_something_is_left_alone(string before, string said) => Assert.StartsWith(said, Refused(before), StringComparison.Ordinal);

    // What people type, and what a keyboard or a broken file can put between it.
    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "\r\n", "\t", "a", "é", "no", "12", "1e3", "null", "~", ":", ": ", "#", " #", "- ", "\"", "'", "\\", "|", ">", "%", "@", "&a", "*a", "!", "[", "]", "{", "}", "?", ",",
        "---", "...", "\0", "\u0007", "\u0085", "\u00A0", "\u2028", "\uFEFF", "\uFFFE", "👍", "\uD800", "«\u00A0oui\u00A0»",
    ];

    [Fact]
    public void Whatever_people_write_is_read_back_and_not_added_twice() => Check.One(
        FsCheck.Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20260101, 1),
        Prop.ForAll(Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)).ToArbitrary(), text =>
        {
            var review = Said with { By = "G " + text.ReplaceLineEndings(" "), Note = text };
            var once = Written(null, review);
            var read = Assert.Single(Read(once));
            Assert.Equal(once, Written(once, review));
            static string Letters(string? text) => new([.. (text ?? "").Where(char.IsLetterOrDigit)]);
            Assert.Equal(Letters(text), Letters(read.Note));
        }));
}
