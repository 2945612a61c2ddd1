using FormLint.Language;
using FormLint.Language.Terms;

namespace FormLint.Benchmarks;

/// <summary>As many terms as a large rule pack may have, of words that the text has, in an order that it hardly has.</summary>
internal static class SampleTerms
{
    public static TermList In(TextAnalysis[] blocks, LanguageCode language, int count)
    {
        var words = blocks.SelectMany(block => block.Sentences.SelectMany(sentence => sentence.Words).Where(word => word.Kind == WordKind.Word)
            .Select(word => word.In(block.Text).ToString())).Where(word => !word.Contains('(')).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var random = new Random(1);
        string Next() => words[random.Next(words.Length)];
        return TermList.Of(language, Enumerable.Range(0, count).Select(i => new Term { Phrase = $"{Next()} {Next()} {Next()}", Group = $"{i}" }));
    }
}
