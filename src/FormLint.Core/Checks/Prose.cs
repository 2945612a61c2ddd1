using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Tells running text from addresses, lists of names, code and menus.</summary>
internal static class Prose
{
    public static bool MayHoldSentences(TextBlock block) => !block.Inline && block.Role is BlockRole.Paragraph or BlockRole.ListItem
        or BlockRole.TableCell or BlockRole.Hint or BlockRole.Error or BlockRole.Label or BlockRole.Legend;

    /// <summary>Where words count, sentence or not.</summary>
    public static bool MayHoldPhrases(TextBlock block) =>
        MayHoldSentences(block) || block is { Role: BlockRole.Heading or BlockRole.Button, Inline: false };

    /// <summary>Text that takes time to read: not code, and not a link that stands in the text of another block too.</summary>
    public static bool MayBeRead(TextBlock block) => !block.Inline && block.Role is not BlockRole.Code;

    /// <summary>
    /// A long run without a closing mark is a list of names, an address or a menu more often than a sentence,
    /// except where a form asks or explains something.
    /// </summary>
    public static bool IsSentence(TextBlock block, Sentence sentence) =>
        sentence.EndsWithStop
        || block.Role is BlockRole.Label or BlockRole.Legend or BlockRole.Hint or BlockRole.Error
        || block.Text.AsSpan(sentence.Start, sentence.Length).TrimEnd() is [.., ':' or ';'];
}
