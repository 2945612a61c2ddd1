using FormLint.Language;

namespace FormLint.Reports.Reviews;

/// <summary>What the state of the reviews is told in: Words/reviews-*.yml, read strictly.</summary>
public sealed record ReviewWords
{
    public required string Heading { get; init; }
    public required string Counts { get; init; }
    public required string Changed { get; init; }
    public required string Disputed { get; init; }
    public required string Next { get; init; }
    public required string NoneLeft { get; init; }
    public required string More { get; init; }
    public required string Said { get; init; }
    public required string Quoted { get; init; }
    public required string Unknown { get; init; }
    public required string Lapsed { get; init; }
    public required string LapsedOne { get; init; }
    public required string LapsedNone { get; init; }
    public required string RuleGone { get; init; }
    public required string AskAgain { get; init; }

    public static ReviewWords In(LanguageCode language) => WordsFile.Read<ReviewWords>("reviews-", language);
}
