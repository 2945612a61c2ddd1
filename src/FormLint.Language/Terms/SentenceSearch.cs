using System.Runtime.CompilerServices;

namespace FormLint.Language.Terms;

/// <summary>Finds the phrases of the index in one sentence. From each word that starts a phrase the paths of the trie are followed.</summary>
internal ref struct SentenceSearch(TermIndex index, string text, ReadOnlySpan<Token> tokens, List<Hit> hits)
{
    private const int WidestGap = 3;

    private readonly TermIndex index = index;
    private readonly string text = text;
    private readonly ReadOnlySpan<Token> tokens = tokens;
    private readonly List<Hit> hits = hits;

    // The tokens of the path being followed.
    private Path path;

    public void Run()
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at] is { Keys.Starts: true, Link: not Link.SameWord })
                Follow(Trie.Root, at, depth: 0);
        }
    }

    private void Follow(int node, int at, int depth)
    {
        if (at == tokens.Length)
            return;
        path[depth] = at;
        foreach (var key in tokens[at].Keys.Keys)
        {
            if (index.Trie.Next(node, key) is not Trie.Root and var next)
                Arrive(next, at + 1, depth + 1);
        }
    }

    private void Arrive(int node, int at, int depth)
    {
        var (isLast, gap, endings) = index.Trie[node];
        if (endings.Length > 0 && IsWordEnd(at))
            Note(endings, at, depth);
        if (isLast)
            return;
        Follow(node, at, depth);
        if (gap != Trie.Root)
            FollowGap(gap, at, depth);
    }

    private void FollowGap(int node, int at, int depth)
    {
        for (var skipped = 0; ; skipped++)
        {
            Follow(node, at, depth);
            if (skipped == WidestGap || at == tokens.Length || tokens[at].IsBreak)
                return;
            at++;
            while (at < tokens.Length && tokens[at].Link != Link.Apart)
            {
                if (tokens[at++].IsBreak)
                    return;
            }
        }
    }

    private readonly void Note(Ending[] endings, int at, int depth)
    {
        var (first, end) = (path[0], at);
        // Half of "du" marks all of it.
        if (tokens[first].Link == Link.Contraction)
            first--;
        if (end < tokens.Length && tokens[end].Link == Link.Contraction)
            end++;
        foreach (var ending in endings)
        {
            if (ending.Cased is null || HasCapitalsOf(ending.Cased))
                hits.Add(new(first, end, depth, ending));
        }
    }

    /// <summary>Not inside a word with hyphens, except before the pronoun of "sollicitez-vous".</summary>
    private readonly bool IsWordEnd(int at) =>
        at == tokens.Length || tokens[at].Link != Link.SameWord
        || (index.Language == LanguageCode.Fr && FrenchForms.IsTail(text.AsSpan(tokens[at].Start, tokens[at].Length)));

    private readonly bool HasCapitalsOf(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var token = tokens[path[i]];
            if (!Capitals.Same(words[i], text.AsSpan(token.Start, token.Length)))
                return false;
        }

        return true;
    }

    [InlineArray(PhraseVariants.Longest)]
    private struct Path
    {
        private int token;
    }
}
