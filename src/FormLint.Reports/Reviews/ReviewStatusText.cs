using System.Globalization;
using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Reports.Reviews;

/// <summary>The state of the reviews for the terminal.</summary>
public static class ReviewStatusText
{
    private const int Shown = 10;

    public static void Write(ReviewOverview overview, LanguageCode language, TextWriter output)
    {
        var words = ReviewWords.In(language);
        var report = ReportWords.In(language);
        output.WriteLine(ReportWords.Fill(words.Heading, overview.Set.Rules.Count));
        foreach (var each in overview.Languages)
        {
            output.WriteLine("  " + ReportWords.Fill(words.Counts, each.Tag(), overview.Count(each, ReviewStatus.Reviewed), overview.Count(each, ReviewStatus.ChangedSinceReview),
                overview.Count(each, ReviewStatus.Disputed), overview.Count(each, ReviewStatus.NotReviewed)));
        }
        States(words.Changed, overview.In(ReviewStatus.ChangedSinceReview), words, language, output);
        States(words.Disputed, overview.In(ReviewStatus.Disputed), words, language, output);
        if (overview.Unknown.Count > 0) output.WriteLine($"\n{words.Unknown}");
        foreach (var review in overview.Unknown) output.WriteLine($"  {PrintableText.Of(review.Rule)} ({review.Language.Tag()})  {Said(review, words)}");
        foreach (var each in overview.Languages) Next(overview.Set, each, words, report, output);
    }

    /// <summary>Which reviews a change would make lapse.</summary>
    public static void Write(IReadOnlyList<LapsedReview> lapsed, LanguageCode language, TextWriter output)
    {
        var words = ReviewWords.In(language);
        var report = ReportWords.In(language);
        output.WriteLine(lapsed.Count switch { 0 => words.LapsedNone, 1 => words.LapsedOne, _ => ReportWords.Fill(words.Lapsed, lapsed.Count) });
        foreach (var one in lapsed)
            output.WriteLine($"  {PrintableText.Of(one.Rule)} ({one.Language.Tag()}): {(one.Now is { } now ? report.Reviewed[now] : words.RuleGone)}. {PrintableText.Of(string.Join("; ", one.By))}");
        if (lapsed.Count > 0) output.WriteLine(words.AskAgain);
    }

    private static void States(string heading, IEnumerable<ReviewState> states, ReviewWords words, LanguageCode language, TextWriter output)
    {
        foreach (var (index, state) in states.Index())
        {
            if (index == 0) output.WriteLine($"\n{heading}");
            output.WriteLine($"  {state.Rule.Id} ({state.Language.Tag()})  {PrintableText.Of(state.Rule.Words(language).Title)}");
            foreach (var review in state.Counting.Where(review => state.Status != ReviewStatus.Disputed || review.Verdict == Verdict.ChangeRequested)) output.WriteLine($"    {Said(review, words)}");
        }
    }

    private static void Next(RuleSet set, LanguageCode language, ReviewWords words, ReportWords report, TextWriter output)
    {
        var next = ReviewQueue.Next(set, language);
        output.WriteLine('\n' + (next.Count == 0 ? ReportWords.Fill(words.NoneLeft, report.LanguageNames[language]) : ReportWords.Fill(words.Next, report.LanguageNames[language], language.Tag())));
        foreach (var rule in next.Take(Shown)) output.WriteLine($"  {rule.Id,-40} {report.Severity[rule.Severity],-10} {PrintableText.Of(rule.Words(language).Title)}");
        if (next.Count > Shown) output.WriteLine("  " + ReportWords.Fill(words.More, next.Count - Shown));
    }

    private static string Said(Review review, ReviewWords words)
    {
        var who = ReportWords.Fill(words.Said, review.By, review.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return PrintableText.Of(review.Note is { } note ? ReportWords.Fill(words.Quoted, who, note) : who);
    }
}
