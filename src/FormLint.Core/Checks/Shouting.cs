using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds several words in a row that are typed in capitals. Names of bodies and single words do not count.</summary>
public sealed class Shouting(Shouting.Settings settings) : TextCheck
{
    public sealed record Settings
    {
        [Description("Fewest words in capitals, short ones and acronyms not counted.")]
        public required int MinWords { get; init; }
        [Description("Fewest letters of a word that counts.")]
        public required int MinLetters { get; init; }
        [Description("Acronyms that are as long as words.")]
        public required IReadOnlyList<string> Acronyms { get; init; }
    }

    private readonly HashSet<string> acronyms = new(settings.Acronyms, StringComparer.Ordinal);

    public override IEnumerable<Observation> Inspect(Page page) =>
        page.Blocks.Where(block => Prose.MayBeRead(block) && block.Role is not (BlockRole.Quote or BlockRole.Option))
            .SelectMany(block => Inspect(block, page.AnalysisOf(block)));

    private IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text)
    {
        foreach (var sentence in text.Sentences)
        {
            var words = sentence.Words;
            for (var first = 0; first < words.Count; first++)
            {
                var end = first;
                while (end < words.Count && IsInCapitals(words[end].In(text.Text)) && (end == first || !IsSignBetween(text.Text, words[end - 1], words[end]))) end++;
                if (Loud(text.Text, words, first, end) >= settings.MinWords)
                    yield return Observe.Words(block, sentence, words[first].Start, words[end - 1].End - words[first].Start);
                first = Math.Max(first, end - 1);
            }
        }
    }

    private int Loud(string text, IReadOnlyList<Word> words, int first, int end)
    {
        var loud = 0;
        for (var i = first; i < end; i++)
        {
            var word = words[i].In(text);
            if (word.Length >= settings.MinLetters && !acronyms.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) loud++;
        }
        return loud;
    }

    private static bool IsSignBetween(string text, Word one, Word other) => !text.AsSpan(one.End, other.Start - one.End).IsWhiteSpace();

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c) || char.IsDigit(c)) return false;
            if (char.IsLetter(c)) letters++;
        }
        return letters > 0;
    }
}
