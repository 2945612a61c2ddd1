using FormLint.Language.Words;

namespace FormLint.Language.Sentences;

/// <summary>Stretches of a block between quotation marks: somebody else's words, or words that are only named.</summary>
internal static class Quotation
{
    /// <summary>In text order, marks included. A mark that is never closed opens nothing.</summary>
    public static IEnumerable<Range> In(string text)
    {
        // Searched once to the end in vain: it would be in vain from further on too.
        var missing = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length; at++)
        {
            if (Closers(text, at) is not { } closers || missing.Contains(closers))
                continue;
            var close = text.AsSpan(at + 1).IndexOfAny(closers);
            if (close < 0)
            {
                missing.Add(closers);
                continue;
            }

            yield return at..(at + close + 2);
            at += close + 1;
        }
    }

    private static string? Closers(string text, int at) => text[at] switch
    {
        '«' => "»",
        '“' or '„' => "”“",
        '"' => "\"",
        // "‘s morgens" and "foto‘s" are apostrophes that a word processor turned round.
        '‘' when !Characters.IsLetterAt(text, at - 1) && DutchClitic.End(text, at) == 0 => "’",
        _ => null,
    };
}
