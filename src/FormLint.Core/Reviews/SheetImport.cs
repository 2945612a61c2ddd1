using System.Globalization;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;

namespace FormLint.Core.Reviews;

/// <summary>The answers of a session as reviews. A sheet is taken whole or not at all.</summary>
public static class SheetImport
{
    private const int Format = 1;

    /// <param name="Review">As the ledger takes it.</param>
    /// <param name="IsCurrent">False: the rule changed after the sheet was made.</param>
    public sealed record Answer(Review Review, bool IsCurrent);

    /// <exception cref="InputException">The file is no sheet, or something in it cannot be true. Every fault is told.</exception>
    public static IReadOnlyList<Answer> Read(string path, RuleSet set, DateOnly today)
    {
        var written = YamlFile.Load(path);
        var sheet = written.As<SheetAnswers>();
        var errors = new List<InputError>();
        void Require(string? fault, params ReadOnlySpan<string> keys)
        {
            if (fault is not null) errors.Add(written.Fault(fault, keys));
        }
        Require(sheet.FormlintSheet == Format ? null : $"a sheet of format {sheet.FormlintSheet} is not known here. Update FormLint.", "formlint-sheet");
        Require(Said("by", ReviewTerms.OfName(sheet.By)), "by");
        Require(Said("date", ReviewTerms.OfDate(sheet.Date, today)), "date");
        Require(sheet.Consent ? null : "the group has not agreed that its name and answers are published. Ask them first.", "consent");
        foreach (var (index, answer) in sheet.Answers.Index())
        {
            var at = index.ToString(CultureInfo.InvariantCulture);
            var rule = set.Find(answer.Rule);
            Require(rule is null ? RuleSelection.UnknownRule(set, answer.Rule) : ReviewTerms.OfLanguage(rule, sheet.Language), "answers", at, "rule");
            Require(Said("fingerprint", ReviewTerms.OfFingerprint(answer.Fingerprint)), "answers", at, "fingerprint");
        }
        return errors.Count > 0 ? throw new InputException([.. errors]) : [.. sheet.Answers.Select(answer =>
        {
            var review = new Review
            {
                Rule = answer.Rule,
                Language = sheet.Language,
                Fingerprint = answer.Fingerprint,
                Verdict = answer.Verdict,
                Understood = answer.Understood,
                By = sheet.By,
                Date = sheet.Date,
                Note = answer.Note,
            };
            return new Answer(LedgerEntry.Clean(review), answer.Fingerprint == RuleFingerprint.Of(set.Find(answer.Rule)!, sheet.Language));
        })];
    }

    private static string? Said(string key, string? fault) => fault is null ? null : $"\"{key}\" {fault}";
}
