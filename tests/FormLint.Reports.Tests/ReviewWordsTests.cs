using System.Collections;
using System.Text.RegularExpressions;
using FormLint.Core.Reviews;
using FormLint.Core.Rules;
using FormLint.Language;
using FormLint.Reports.Reviews;
using FormLint.Reports.Sheets;

namespace FormLint.Reports.Tests;

/// <summary>The sheet and the state of the reviews say the same in each language.</summary>
public sealed class ReviewWordsTests
{
    public static TheoryData<LanguageCode> Languages => [LanguageCode.Fr, LanguageCode.Nl, LanguageCode.En];

    private static Dictionary<string, string> Texts(LanguageCode language)
    {
        static IEnumerable<(string Key, string Text)> Of(object words) => words.GetType().GetProperties().SelectMany(property => property.GetValue(words) switch
        {
            string text => [(property.Name, text)],
            IReadOnlyList<string> list => list.Select((text, i) => ($"{property.Name} {i}", text)),
            IEnumerable named => named.Cast<object>().Select(pair => ($"{property.Name} {pair.GetType().GetProperty("Key")!.GetValue(pair)}", (string)pair.GetType().GetProperty("Value")!.GetValue(pair)!)),
            _ => Array.Empty<(string, string)>(),
        });
        return Of(SheetWords.In(language)).Concat(Of(ReviewWords.In(language))).ToDictionary(text => text.Key, text => text.Text, StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_answer_and_source_has_words(LanguageCode language)
    {
        var words = SheetWords.In(language);
        Assert.Equal(Enum.GetValues<Understood>(), words.UnderstoodAnswers.Keys.Order());
        Assert.Equal(Enum.GetValues<Agreement>(), words.AgreeAnswers.Keys.Order());
        Assert.Equal(Enum.GetValues<SourceKind>(), words.SourceKind.Keys.Order());
    }

    [Theory]
    [InlineData(LanguageCode.Nl)]
    [InlineData(LanguageCode.En)]
    public void The_languages_have_the_same_texts_with_the_same_gaps(LanguageCode language)
    {
        static IEnumerable<string> Gaps(LanguageCode of) => Texts(of).Select(text => $"{text.Key}: {string.Join(' ', Regex.Matches(text.Value, @"\{\d\}").Select(match => match.Value))}");
        Assert.Equal(Gaps(LanguageCode.Fr), Gaps(language));
        Assert.DoesNotContain(Texts(language), text => text.Value.Split(' ').Length > 3 && Texts(LanguageCode.Fr)[text.Key] == text.Value);
    }

    // Read aloud in a group: what a rule of ours asks of others holds here too.
    [Theory]
    [MemberData(nameof(Languages))]
    public void Sentences_of_the_sheet_are_short(LanguageCode language) => Assert.All(Texts(language), text => Assert.All(
        Regex.Split(text.Value, @"(?<=[.?!:])\s"), sentence => Assert.True(sentence.Split(' ').Length <= 15, sentence)));

    [Fact]
    public void French_signs_keep_to_their_word() => Assert.All(Texts(LanguageCode.Fr), text => Assert.DoesNotMatch("« | [:;?!»]", text.Value));
}
