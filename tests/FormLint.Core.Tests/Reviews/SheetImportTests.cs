using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Core.Tests.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Core.Tests.Reviews;

public sealed class SheetImportTests
{
    private static readonly DateOnly Today = new(2026, 2, 4);

    private const string Sheet = """
        {
          "formlint-sheet": 1,
          "language": "nl",
          "date": "2026-02-03",
          "by": "Groep van dinsdag",
          "consent": true,
          "answers": [
            { "rule": "essai/phrase", "fingerprint": "FINGERPRINT", "understood": "fully", "agree": "yes", "note": "Goed \"zo\"!\nEcht." }
          ]
        }
        """;

    private static IReadOnlyList<SheetImport.Answer> Read(string sheet)
    {
        using var files = new RuleFiles();
        var set = files.Read();
        var path = files.Write("sheet.json", sheet.Replace("FINGERPRINT", RuleFingerprint.Of(set.Rules.Single(), LanguageCode.Nl), StringComparison.Ordinal));
        try
        {
            return SheetImport.Read(path, set, Today);
        }
        catch (InputException error)
        {
            throw new InputException([.. error.Errors.Select(one => one with { File = Path.GetFileName(one.File) })]);
        }
    }

    private static string With(string before, string after)
    {
        Assert.Contains(before, Sheet, StringComparison.Ordinal);
        return Sheet.Replace(before, after, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_becomes_a_review()
    {
        var answer = Assert.Single(Read(Sheet));
        Assert.True(answer.IsCurrent);
        Assert.Equal(new Review
        {
            Rule = "essai/phrase",
            Language = LanguageCode.Nl,
            Fingerprint = RuleFingerprint.Of(RuleFiles.One(), LanguageCode.Nl),
            Verdict = Verdict.Approved,
            Understood = Understood.Fully,
            By = "Groep van dinsdag",
            Date = new DateOnly(2026, 2, 3),
            Note = "Goed \"zo\"!\nEcht.",
        }, answer.Review);
    }

    [Theory]
    [InlineData("\"understood\": \"partly\", \"agree\": \"yes\"", Verdict.Approved)]
    [InlineData("\"agree\": \"yes\"", Verdict.Approved)]
    [InlineData("\"understood\": \"fully\", \"agree\": \"no\"", Verdict.ChangeRequested)]
    [InlineData("\"understood\": \"not\", \"agree\": \"yes\"", Verdict.ChangeRequested)]
    [InlineData("\"understood\": \"not\"", Verdict.ChangeRequested)]
    [InlineData("\"understood\": \"fully\", \"agree\": \"no-opinion\"", Verdict.NoOpinion)]
    [InlineData("\"note\": \"Hm.\"", Verdict.NoOpinion)]
    public void What_was_answered_decides(string answers, Verdict expected)
    {
        var sheet = With("\"understood\": \"fully\", \"agree\": \"yes\", \"note\": \"Goed \\\"zo\\\"!\\nEcht.\"", answers);
        Assert.Equal(expected, Assert.Single(Read(sheet)).Review.Verdict);
    }

    [Fact]
    public void A_sheet_of_an_earlier_version_is_taken_and_told_apart() =>
        Assert.False(Assert.Single(Read(With("FINGERPRINT", "000000000000"))).IsCurrent);

    [Theory]
    [InlineData("\"formlint-sheet\": 1", "\"formlint-sheet\": 2", "sheet.json:2:21: a sheet of format 2 is not known here. Update FormLint.")]
    [InlineData("2026-02-03", "2026-02-05", "sheet.json:4:11: \"date\" lies in the future. Write the day of the review.")]
    [InlineData("2026-02-03", "3 feb", "sheet.json:4:11: \"3 feb\" is not a date. Write it as YYYY-MM-DD.")]
    [InlineData("Groep van dinsdag", " ", "sheet.json:5:9: \"by\" says not who gave the review. Write a role, first names or the name of a group.")]
    [InlineData("Groep van dinsdag", "a@b.be", "sheet.json:5:9: \"by\" holds an e-mail address. The ledger is public: write a role, first names or the name of a group.")]
    [InlineData("\"consent\": true", "\"consent\": false", "sheet.json:6:14: the group has not agreed that its name and answers are published. Ask them first.")]
    [InlineData("essai/phrase", "essai/phrases", "sheet.json:8:15: there is no rule \"essai/phrases\". See: formlint rules list.")]
    [InlineData("FINGERPRINT", "nothing", "sheet.json:8:46: \"fingerprint\" is no fingerprint. It has 12 digits and letters from a to f; see: formlint rules show.")]
    [InlineData("\"agree\": \"yes\"", "\"agree\": \"maybe\"", "sheet.json:8:94: unknown value \"maybe\". Use one of: yes, no, no-opinion.")]
    [InlineData("\"language\": \"nl\"", "\"language\": \"de\"", "sheet.json:8:15: there are no words of essai/phrase in de to review.")]
    [InlineData("\"consent\": true,\n", "", "sheet.json:1:1: missing key \"consent\". Add it.")]
    public void What_cannot_be_true_is_said_with_its_place(string before, string after, string said) =>
        Assert.Equal(said, Assert.Single(Assert.Throws<InputException>(() => Read(With(before, after))).Errors).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("[1, 2]")]
    public void A_file_that_is_no_sheet_is_refused(string text) => Assert.NotEmpty(Assert.Throws<InputException>(() => Read(text)).Errors);
}
