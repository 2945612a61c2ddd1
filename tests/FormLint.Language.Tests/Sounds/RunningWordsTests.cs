using System.Globalization;
using System.Text;
using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests.Sounds;

/// <summary>Syllables on lists of words that were written down before the rules were held against them.</summary>
public sealed class RunningWordsTests
{
    private const double Wanted = 0.98;
    private const string VowelSounds = "aɑʌɛeəiɪɔoøœuʏy";
    private const char NotSyllabic = '\u032F';

    [Theory]
    [InlineData(Fr)]
    [InlineData(Nl)]
    public void Words_have_the_syllables_that_are_heard(LanguageCode language)
    {
        var list = Read(language);
        var wrong = list.Where(e => Syllables.Count(e.Word, language) != e.Syllables)
            .Select(e => $"{e.Word} {Syllables.Count(e.Word, language)}, heard {e.Syllables} {e.Sounds}")
            .ToList();
        Assert.True(list.Count - wrong.Count >= Wanted * list.Count, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData(Fr)]
    [InlineData(Nl)]
    public void The_list_holds_400_words_in_order(LanguageCode language)
    {
        var words = Read(language).Select(e => e.Word).ToList();
        Assert.Equal(400, words.Count);
        Assert.Equal(words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), words);
    }

    [Theory]
    [InlineData(Fr)]
    [InlineData(Nl)]
    public void Every_count_is_the_number_of_vowels_in_its_transcription(LanguageCode language) =>
        Assert.All(Read(language), e => Assert.Equal(Vowels(e.Sounds), e.Syllables));

    private static int Vowels(string sounds) =>
        sounds.Where((c, at) => VowelSounds.Contains(c, StringComparison.Ordinal) && sounds.ElementAtOrDefault(at + 1) != NotSyllabic).Count();

    private static List<Entry> Read(LanguageCode language)
    {
        var file = language == Fr ? "syllables-fr.tsv" : "syllables-nl.tsv";
        using var stream = typeof(RunningWordsTests).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(Entry.Parse)];
    }

    private sealed record Entry(string Word, int Syllables, string Sounds)
    {
        public static Entry Parse(string line) => line.Split('\t') is [var word, var count, var sounds]
            ? new(word, int.Parse(count, CultureInfo.InvariantCulture), sounds)
            : throw new FormatException(line);
    }
}
