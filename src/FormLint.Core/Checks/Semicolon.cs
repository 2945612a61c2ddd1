using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds semicolons between the words of a sentence; not those that end an item of a list.</summary>
public sealed class Semicolon : BlockCheck
{
    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text) =>
        from sentence in text.Sentences
        from at in Enumerable.Range(0, Math.Max(0, sentence.Words.Count - 1))
        let word = sentence.Words[at]
        let next = sentence.Words[at + 1]
        let mark = text.Text.IndexOf(';', word.End, next.Start - word.End)
        where mark >= 0 && !IsEntity(text.Text, word, mark) && !EndsItem(block, sentence, at, mark) && !(IsCode(word) && IsCode(next))
        select Observe.Words(block, sentence, word.Start, mark + 1 - word.Start);

    /// <summary>"&amp;nbsp;" that somebody wrote into plain text.</summary>
    private static bool IsEntity(string text, Word word, int mark) => word.Start > 0 && text[word.Start - 1] is '&' or '#' && mark == word.End;

    /// <summary>The next item starts a line of its own; or "; et" ends the block, the last item but one.</summary>
    private static bool EndsItem(TextBlock block, Sentence sentence, int word, int mark) =>
        block.Text.IndexOf('\n', mark, sentence.Words[word + 1].Start - mark) >= 0
        || (word + 2 == sentence.Words.Count && sentence.End == block.Text.AsSpan().TrimEnd().Length);

    /// <summary>Numbers and addresses have commas of their own: "art. 5; 6", "a@b.be; c@d.be".</summary>
    private static bool IsCode(Word word) => word.Kind is WordKind.Number or WordKind.Other;
}
