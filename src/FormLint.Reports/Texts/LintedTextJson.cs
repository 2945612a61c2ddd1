using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using FormLint.Core.Model;
using FormLint.Core.Rules;
using FormLint.Core.Text;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Reports.Texts;

/// <summary>A text and its findings for other programs. Offsets and lengths are UTF-16 units.</summary>
public static class LintedTextJson
{
    private static readonly TextJsonContext Indented = Context(indented: true);
    private static readonly TextJsonContext OneLine = Context(indented: false);

    /// <summary>One line of a list of texts: a text block of its own.</summary>
    public static string Line(LintedText text, int number, LanguageCode words)
    {
        var block = text.Blocks.Count > 0 ? text.Blocks[0] : null;
        return JsonSerializer.Serialize(new JsonTextLine(
            number,
            text.Language.Language.Tag(),
            Math.Round(text.Language.Confidence, 3),
            [.. (block?.Sentences ?? []).Select(sentence => new JsonSentence(sentence.Start, sentence.Length, sentence.Words.Count, Syllables.Count(sentence, block!)))],
            Measures(text.Measures),
            [.. text.Findings.Where(finding => finding.Seen.Words is not null).Select(finding => new JsonLineFinding(
                finding.Rule.Id, Kebab.Of(finding.Severity), finding.Seen.Words!.Start, finding.Seen.Words.Length, MessageTemplate.Fill(finding.Rule, words, finding.Seen)))]),
            OneLine.JsonTextLine);
    }

    public static string File(LintedText text, ReviewLedger ledger, LanguageCode words) => JsonSerializer.Serialize(Model(text, ledger, words), OneLine.JsonTextFile);

    public static string Files(IReadOnlyList<LintedText> texts, ReviewLedger ledger, LanguageCode words) =>
        JsonSerializer.Serialize(new JsonTexts(1, [.. texts.Select(text => Model(text, ledger, words))]), Indented.JsonTexts);

    private static JsonTextFile Model(LintedText text, ReviewLedger ledger, LanguageCode words) => new(
        text.Document.Name,
        text.Language.Language.Tag(),
        Math.Round(text.Language.Confidence, 3),
        Measures(text.Measures),
        [.. text.Findings.Select(finding => Finding(finding, text, ledger, words))]);

    private static JsonTextFinding Finding(Finding finding, LintedText text, ReviewLedger ledger, LanguageCode words)
    {
        var place = finding.Seen is { Block: { } block, Words: { } range } ? text.Document.Locate(block, range.Start) : null;
        return new JsonTextFinding(
            finding.Rule.Id, Kebab.Of(finding.Severity), place?.Line, place?.Column, finding.Seen.Words?.Length,
            finding.Seen.Place.Selector is { Length: > 0 } selector ? selector : null,
            finding.Seen.Excerpt, MessageTemplate.Fill(finding.Rule, words, finding.Seen), Kebab.Of(ledger.StatusOf(finding.Rule, words)), finding.Fingerprint);
    }

    private static JsonMeasures Measures(Measures measures) => new(
        measures.Counts.Words, measures.Counts.Sentences, measures.Counts.Syllables, measures.Counts.LongWords,
        measures.Counts.WordsPerSentence, measures.Counts.SyllablesPerWord, measures.WordsToRead, measures.ReadingTime.TotalSeconds,
        [.. measures.Scores.Select(score => new JsonScore(score.Formula.Name, score.Value, score.Formula.HigherIsEasier))]);

    private static TextJsonContext Context(bool indented) => new(new JsonSerializerOptions(TextJsonContext.Default.Options)
    {
        // Accents stay readable; markup, quotes and angle brackets are escaped.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = indented,
    });
}

internal sealed record JsonTexts(int Formlint, IReadOnlyList<JsonTextFile> Files);

internal sealed record JsonTextFile(string File, string Language, double LanguageConfidence, JsonMeasures Measures, IReadOnlyList<JsonTextFinding> Findings);

internal sealed record JsonTextFinding(string Rule, string Severity, int? Line, int? Column, int? Length, string? Selector, string Excerpt, string Message, string Reviewed, string Fingerprint);

internal sealed record JsonTextLine(int Line, string Language, double LanguageConfidence, IReadOnlyList<JsonSentence> Sentences, JsonMeasures Measures, IReadOnlyList<JsonLineFinding> Findings);

internal sealed record JsonSentence(int Start, int Length, int Words, int Syllables);

internal sealed record JsonLineFinding(string Rule, string Severity, int Start, int Length, string Message);

internal sealed record JsonMeasures(
    int Words, int Sentences, int Syllables, int LongWords, double? WordsPerSentence, double? SyllablesPerWord,
    int WordsToRead, double ReadingSeconds, IReadOnlyList<JsonScore> Scores);

/// <param name="Value">Null below 100 words or 5 sentences.</param>
internal sealed record JsonScore(string Formula, double? Value, bool HigherIsEasier);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(JsonTexts))]
[JsonSerializable(typeof(JsonTextFile))]
[JsonSerializable(typeof(JsonTextLine))]
internal sealed partial class TextJsonContext : JsonSerializerContext;
