namespace FormLint.Language.Terms;

/// <summary>Searches one text after the other; for one thread at a time.</summary>
internal sealed class TermSearch(TermIndex index)
{
    private const int SmallSentence = 1024;

    private readonly TokenReader reader = new(index.Language, index.Vocabulary);
    private readonly List<Hit> hits = [];

    /// <summary>Not worth the memory to keep otherwise.</summary>
    public bool IsSmall => reader.Capacity <= SmallSentence && hits.Capacity <= SmallSentence;

    public IReadOnlyList<TermMatch> Find(IReadOnlyList<Sentence> sentences, string text, ProtectedText closed)
    {
        List<TermMatch>? matches = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            var tokens = reader.Read(sentences[i], text, closed);
            hits.Clear();
            new SentenceSearch(index, text, tokens, hits).Run();
            HitChoice.Settle(hits, tokens.Length);
            foreach (var hit in hits)
                (matches ??= []).Add(new(tokens[hit.First].Start, tokens[hit.End - 1].End - tokens[hit.First].Start, hit.Ending.Term));
        }

        return matches ?? (IReadOnlyList<TermMatch>)[];
    }
}
