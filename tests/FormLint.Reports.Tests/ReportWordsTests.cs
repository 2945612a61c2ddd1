using System.Text.RegularExpressions;
using FormLint.Core.Model;
using FormLint.Core.Rules;
using FormLint.Language;

namespace FormLint.Reports.Tests;

/// <summary>No sentence of a report is missing in any language. Missing keys are refused by the reader; missing values are found here.</summary>
public sealed class ReportWordsTests
{
    public static TheoryData<LanguageCode> Languages => [LanguageCode.Fr, LanguageCode.Nl, LanguageCode.En];

    private static IEnumerable<(string Key, string Text)> Texts(ReportWords words) => typeof(ReportWords).GetProperties().SelectMany(property => property.GetValue(words) switch
    {
        string text => [(property.Name, text)],
        IReadOnlyList<string> list => list.Select((text, i) => ($"{property.Name} {i}", text)),
        IReadOnlyDictionary<string, string> named => named.Select(pair => ($"{property.Name} {pair.Key}", pair.Value)),
        IReadOnlyDictionary<Severity, string> named => named.Select(pair => ($"{property.Name} {pair.Key}", pair.Value)),
        IReadOnlyDictionary<SourceKind, string> named => named.Select(pair => ($"{property.Name} {pair.Key}", pair.Value)),
        IReadOnlyDictionary<ReviewStatus, string> named => named.Select(pair => ($"{property.Name} {pair.Key}", pair.Value)),
        IReadOnlyDictionary<ProblemKind, string> named => named.Select(pair => ($"{property.Name} {pair.Key}", pair.Value)),
        _ => Array.Empty<(string, string)>(),
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_value_that_can_occur_has_words(LanguageCode language)
    {
        var words = ReportWords.In(language);
        Assert.Equal(Enum.GetValues<Severity>(), words.Severity.Keys.Order());
        Assert.Equal(Enum.GetValues<Severity>(), words.SeverityLong.Keys.Order());
        Assert.Equal(Enum.GetValues<SourceKind>(), words.SourceKind.Keys.Order());
        Assert.Equal(Enum.GetValues<ReviewStatus>(), words.Reviewed.Keys.Order());
        Assert.Equal(Enum.GetValues<ProblemKind>(), words.Problems.Keys.Order());
        Assert.Equal(Viewport.All.Select(screen => screen.Profile).Append(Viewport.NoProfile).Order(StringComparer.Ordinal), words.Screens.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_is_empty_or_left_to_be_written(LanguageCode language) => Assert.All(Texts(ReportWords.In(language)), text =>
    {
        Assert.False(string.IsNullOrWhiteSpace(text.Text), text.Key);
        Assert.DoesNotMatch(@"\b(?:WRITE|CHOOSE|TODO|FIXME)\b", text.Text);
    });

    [Theory]
    [InlineData(LanguageCode.Nl)]
    [InlineData(LanguageCode.En)]
    public void The_languages_have_the_same_texts_with_the_same_gaps(LanguageCode language)
    {
        static Dictionary<string, string> Gaps(LanguageCode of) => Texts(ReportWords.In(of)).ToDictionary(text => text.Key, text => string.Join(' ', Regex.Matches(text.Text, @"\{\d\}").Select(match => match.Value).Order(StringComparer.Ordinal)), StringComparer.Ordinal);
        Assert.Equal(Gaps(LanguageCode.Fr), Gaps(language));
    }

    [Theory]
    [InlineData(LanguageCode.Nl)]
    [InlineData(LanguageCode.En)]
    public void Sentences_are_translated(LanguageCode language)
    {
        var french = Texts(ReportWords.In(LanguageCode.Fr)).Where(text => text.Text.Split(' ').Length > 3).ToDictionary(text => text.Key, text => text.Text, StringComparer.Ordinal);
        Assert.NotEmpty(french);
        Assert.DoesNotContain(Texts(ReportWords.In(language)), text => french.GetValueOrDefault(text.Key) == text.Text);
    }

    /// <summary>At the end of a line, a sign that stands alone at the start of the next one reads as a mistake.</summary>
    [Fact]
    public void French_signs_keep_to_their_word() => Assert.All(Texts(ReportWords.In(LanguageCode.Fr)), text => Assert.DoesNotMatch("« | [:;?!»]", text.Text));

    [Fact]
    public void There_are_no_words_in_german() => Assert.Throws<ArgumentOutOfRangeException>(() => ReportWords.In(LanguageCode.De));

    [Theory]
    [InlineData(1, "1 problem")]
    [InlineData(0, "no problems")]
    [InlineData(2, "2 problems")]
    public void One_is_not_many(int count, string expected) => Assert.Equal(expected, ReportWords.In(LanguageCode.En).ProblemCount(count));

    [Theory]
    [InlineData("{0} {1}", "a b")]
    [InlineData("{1}{0}{0}", "baa")]
    [InlineData("{2} {x}", "{2} {x}")]
    public void Gaps_are_filled(string template, string expected) => Assert.Equal(expected, ReportWords.Fill(template, "a", "b"));

    [Fact]
    public void Braces_in_what_is_filled_in_stay() => Assert.Equal("{1} b", ReportWords.Fill("{0} {1}", "{1}", "b"));
}
