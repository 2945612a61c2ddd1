namespace FormLint.Language;

/// <summary>
/// One sentence of a block, closing quotes and brackets included, outer white space excluded.
/// Every sentence has at least one word.
/// </summary>
/// <param name="Start">UTF-16 units of the block.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="Words">In text order; their number is what the sentence-length rule counts.</param>
/// <param name="EndsWithStop">False for labels and headings: they are no sentences for a mean sentence length.</param>
public sealed record Sentence(int Start, int Length, IReadOnlyList<Word> Words, bool EndsWithStop)
{
    public int End => Start + Length;
}
