using System.Text.RegularExpressions;
using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Core.Reviews;

/// <summary>What a review must keep before it enters a ledger. Each gives a sentence, or null when all is well.</summary>
public static partial class ReviewTerms
{
    private const int LongestName = 100;

    public static string? OfName(string by)
    {
        if (by.Trim().Length == 0) return "says not who gave the review. Write a role, first names or the name of a group.";
        if (by.Contains('@', StringComparison.Ordinal)) return "holds an e-mail address. The ledger is public: write a role, first names or the name of a group.";
        return by.Length > LongestName ? $"is longer than {LongestName} characters. Shorten it." : null;
    }

    public static string? OfDate(DateOnly date, DateOnly today) => date > today ? "lies in the future. Write the day of the review." : null;

    public static string? OfFingerprint(string fingerprint) =>
        Fingerprint().IsMatch(fingerprint) ? null : "is no fingerprint. It has 12 digits and letters from a to f; see: formlint rules show.";

    public static string? OfLanguage(Rule rule, LanguageCode language) =>
        rule.Text.ContainsKey(language) ? null : $"there are no words of {rule.Id} in {language.Tag()} to review.";

    [GeneratedRegex("^[0-9a-f]{12}$")]
    private static partial Regex Fingerprint();
}
