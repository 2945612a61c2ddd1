using System.ComponentModel;
using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds explanations that screen readers say with the field, all at once, and that have too many words for it.</summary>
public sealed class HintLength(HintLength.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Most words.")]
        public required int MaxWords { get; init; }
    }

    public override IEnumerable<Observation> Inspect(Page page) =>
        from hint in Hint.In(page)
        let words = hint.Sum(block => page.SentencesOf(block).Sum(sentence => sentence.Words.Count))
        where words > settings.MaxWords
        select Observe.Block(hint[0], string.Join(' ', hint.Select(block => block.Text)), ("words", words));
}
