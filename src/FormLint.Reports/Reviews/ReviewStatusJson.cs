using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Reports.Reviews;

/// <summary>The state of the reviews for other programs.</summary>
public static class ReviewStatusJson
{
    private static readonly ReviewJsonContext Json = new(new JsonSerializerOptions(ReviewJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    /// <param name="lapsed">Null when nothing was compared.</param>
    public static string Of(ReviewOverview overview, IReadOnlyList<LapsedReview>? lapsed) => JsonSerializer.Serialize(new JsonReviewStatus(
        1,
        overview.Languages.ToDictionary(language => language.Tag(), language => new JsonReviewCounts(overview.Count(language, ReviewStatus.Reviewed),
            overview.Count(language, ReviewStatus.ChangedSinceReview), overview.Count(language, ReviewStatus.Disputed), overview.Count(language, ReviewStatus.NotReviewed)), StringComparer.Ordinal),
        [.. overview.States.Select(state => new JsonReviewState(state.Rule.Id, state.Language.Tag(), Kebab.Of(state.Rule.Severity), RuleFingerprint.Of(state.Rule, state.Language), Kebab.Of(state.Status), [.. state.Counting.Select(Said)]))],
        overview.Languages.ToDictionary(language => language.Tag(), language => (IReadOnlyList<string>)[.. ReviewQueue.Next(overview.Set, language).Select(rule => rule.Id)], StringComparer.Ordinal),
        lapsed is null ? null : [.. lapsed.Select(one => new JsonLapsed(one.Rule, one.Language.Tag(), one.Now is { } now ? Kebab.Of(now) : "removed", one.By))]), Json.JsonReviewStatus);

    private static JsonSaid Said(Review review) => new(Kebab.Of(review.Verdict), review.Understood is { } understood ? Kebab.Of(understood) : null, review.By,
        review.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), review.Fingerprint, review.Note);
}

/// <param name="Next">By language: ids of rules to review, the most urgent first.</param>
internal sealed record JsonReviewStatus(int Formlint, IReadOnlyDictionary<string, JsonReviewCounts> Counts, IReadOnlyList<JsonReviewState> Rules, IReadOnlyDictionary<string, IReadOnlyList<string>> Next, IReadOnlyList<JsonLapsed>? Lapsed);

internal sealed record JsonReviewCounts(int Reviewed, int ChangedSinceReview, int Disputed, int NotReviewed);

internal sealed record JsonReviewState(string Rule, string Language, string Severity, string Fingerprint, string Status, IReadOnlyList<JsonSaid> Reviews);

internal sealed record JsonSaid(string Verdict, string? Understood, string By, string Date, string Fingerprint, string? Note);

internal sealed record JsonLapsed(string Rule, string Language, string Now, IReadOnlyList<string> By);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(JsonReviewStatus))]
internal sealed partial class ReviewJsonContext : JsonSerializerContext;
