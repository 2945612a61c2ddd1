using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds sentences with more words than the rule allows.</summary>
public sealed class SentenceLength(SentenceLength.Settings settings) : BlockCheck
{
    public sealed record Settings
    {
        [Description("Most words a sentence may have.")]
        public required int MaxWords { get; init; }
    }

    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text) =>
        from sentence in text.Sentences
        where sentence.Words.Count > settings.MaxWords && Prose.IsSentence(block, sentence)
        select Observe.Sentence(block, sentence, ("words", sentence.Words.Count));
}
