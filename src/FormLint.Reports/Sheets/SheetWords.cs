using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Reports.Sheets;

/// <summary>Every sentence of the sheet for a group that reviews rules: Words/sheet-*.yml, read strictly.</summary>
public sealed record SheetWords
{
    public required string Title { get; init; }
    public required IReadOnlyList<string> Intro { get; init; }
    public required string HowHeading { get; init; }
    public required IReadOnlyList<string> How { get; init; }
    public required string GroupHeading { get; init; }
    public required string Name { get; init; }
    public required string NameHint { get; init; }
    public required string Day { get; init; }
    public required string Consent { get; init; }
    public required string RulesHeading { get; init; }
    public required string RuleNumber { get; init; }
    public required string Example { get; init; }
    public required string Bad { get; init; }
    public required string Good { get; init; }
    public required string NotDrawable { get; init; }
    public required string NoExample { get; init; }
    public required string Says { get; init; }
    public required string Advises { get; init; }
    public required string Weight { get; init; }
    public required string From { get; init; }
    public required IReadOnlyDictionary<SourceKind, string> SourceKind { get; init; }
    public required string Questions { get; init; }
    public required string Understood { get; init; }
    public required IReadOnlyDictionary<Understood, string> UnderstoodAnswers { get; init; }
    public required string Agree { get; init; }
    public required IReadOnlyDictionary<Agreement, string> AgreeAnswers { get; init; }
    public required string OwnWords { get; init; }
    public required string Reference { get; init; }
    public required string EndHeading { get; init; }
    public required string EndPaper { get; init; }
    public required string EndScreen { get; init; }
    public required string Keep { get; init; }
    public required string Kept { get; init; }
    public required string NoName { get; init; }
    public required string NoDay { get; init; }
    public required string NoConsent { get; init; }
    public required string NoAnswer { get; init; }
    public required string DrawnField { get; init; }
    public required string DrawnChoice { get; init; }
    public required string DrawnChosen { get; init; }
    public required string DrawnButton { get; init; }
    public required string DrawnPicture { get; init; }

    public static SheetWords In(LanguageCode language) => WordsFile.Read<SheetWords>("sheet-", language);
}
