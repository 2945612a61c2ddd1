using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Language;
using FormLint.Reports.Reviews;

namespace FormLint.Reports.Tests;

public sealed class ReviewStatusTests
{
    private static readonly Rule[] Rules = [.. SampleReport.Of().Rules.Rules.Select(rule => rule with { Languages = [] })];

    private static RuleSet Set(params Review[] reviews) => new(
        [new RulePack { Id = "essai", Version = "1", Title = new Dictionary<LanguageCode, string>(), Languages = [LanguageCode.Fr, LanguageCode.Nl], Licence = "x" }], Rules, new ReviewLedger(reviews));

    private static Review Said(string rule, LanguageCode language, string fingerprint, Verdict verdict, string? note = null) => new()
    {
        Rule = rule,
        Language = language,
        Fingerprint = fingerprint,
        Verdict = verdict,
        By = "Groupe du mardi",
        Date = new DateOnly(2026, 2, 3),
        Note = note,
    };

    private static readonly RuleSet Mixed = Set(
        Said("essai/champ", LanguageCode.Fr, RuleFingerprint.Of(Rules[0], LanguageCode.Fr), Verdict.Approved),
        Said("essai/champ", LanguageCode.Nl, "000000000000", Verdict.Approved),
        Said("essai/phrase", LanguageCode.Fr, RuleFingerprint.Of(Rules[1], LanguageCode.Fr), Verdict.ChangeRequested, "Trop dur\u001b[31m.\nÀ revoir."),
        Said("essai/ancienne", LanguageCode.Fr, "000000000000", Verdict.Approved));

    private static string Text(LanguageCode language)
    {
        using var output = new StringWriter();
        ReviewStatusText.Write(ReviewOverview.Of(Mixed, [LanguageCode.Fr, LanguageCode.Nl]), language, output);
        output.WriteLine();
        ReviewStatusText.Write([new LapsedReview("essai/champ", LanguageCode.Nl, ReviewStatus.ChangedSinceReview, ["A", "B"]), new LapsedReview("essai/ancienne", LanguageCode.Fr, null, ["C"])], language, output);
        output.WriteLine();
        ReviewStatusText.Write([], language, output);
        return output.ToString();
    }

    [Theory]
    [InlineData(LanguageCode.Fr)]
    [InlineData(LanguageCode.Nl)]
    [InlineData(LanguageCode.En)]
    public void For_people(LanguageCode language) => Verifier.Verify(Text(language), parameters: language.Tag());

    [Fact]
    public void For_programs() => Verifier.Verify(
        ReviewStatusJson.Of(ReviewOverview.Of(Mixed, [LanguageCode.Fr, LanguageCode.Nl]), [new LapsedReview("essai/ancienne", LanguageCode.Fr, null, ["C"])]), "json");
}
