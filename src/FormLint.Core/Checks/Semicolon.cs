using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds semicolons between the words of a sentence; not those that end an item of a list.</summary>
public sealed class Semicolon : BlockCheck
{
    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text)
    {
        foreach (var sentence in text.Sentences)
        {
            for (var i = 0; i + 1 < sentence.Words.Count; i++)
            {
                var word = sentence.Words[i];
                var between = text.Text.AsSpan(word.End, sentence.Words[i + 1].Start - word.End);
                if (between.IndexOf(';') is >= 0 and var at)
                    yield return Observe.Words(block, sentence, word.Start, word.Length + at + 1);
            }
        }
    }
}
