namespace FormLint.Language.Terms;

/// <summary>
/// The terms of one language, searched together in one pass over the words: the time depends on the length of the text,
/// hardly on the number of terms. May be used by several threads at once.
/// </summary>
public sealed class TermList
{
    private readonly TermIndex index;
    private TermSearch? spare;

    private TermList(TermIndex index) => this.index = index;

    public LanguageCode Language => index.Language;

    /// <exception cref="TermFormatException">Terms that cannot be searched for; all faults are told.</exception>
    public static TermList Of(LanguageCode language, IEnumerable<Term> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new(new TermIndexBuilder(language).Build(terms));
    }

    /// <summary>
    /// The matches in text order; those of one group do not overlap, the longest stays. None in a text of another language,
    /// and none inside addresses or across the end of a sentence.
    /// </summary>
    /// <param name="block">The text.</param>
    /// <param name="except">Stretches of the block that are not searched, such as quotations and names.</param>
    public IReadOnlyList<TermMatch> Find(TextAnalysis block, params IReadOnlyList<Range> except)
    {
        ArgumentNullException.ThrowIfNull(block);
        return Find(block.Sentences, block, except);
    }

    /// <summary>As for a block, in one of its sentences.</summary>
    public IReadOnlyList<TermMatch> Find(Sentence sentence, TextAnalysis block, params IReadOnlyList<Range> except)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(block);
        return Find([sentence], block, except);
    }

    private IReadOnlyList<TermMatch> Find(IReadOnlyList<Sentence> sentences, TextAnalysis block, IReadOnlyList<Range> except)
    {
        ArgumentNullException.ThrowIfNull(except);
        if (block.Language != Language)
            return [];
        // Blocks are short and many: the reader is kept for the next one, unless another thread was faster.
        var search = Interlocked.Exchange(ref spare, null) ?? new(index);
        var matches = search.Find(sentences, block.Text, ProtectedText.Of(except, block.Text.Length));
        if (search.IsSmall)
            Volatile.Write(ref spare, search);
        return matches;
    }
}
