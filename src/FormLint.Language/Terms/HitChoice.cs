namespace FormLint.Language.Terms;

/// <summary>Decides which of the phrases found in a sentence are matches.</summary>
internal static class HitChoice
{
    /// <param name="hits">All that was found; in the end the matches, in text order.</param>
    /// <param name="tokens">Of the sentence.</param>
    public static void Settle(List<Hit> hits, int tokens)
    {
        Except(hits);
        if (hits.Count < 2)
            return;
        hits.Sort(Hit.ByRank);
        KeepLongest(hits, tokens);
        hits.Sort(Hit.ByPlace);
    }

    /// <summary>Removes the exceptions and what shares a token with one of its own.</summary>
    private static void Except(List<Hit> hits)
    {
        if (!hits.Exists(hit => hit.Ending.IsException))
            return;
        var right = new HashSet<(int Term, int Token)>();
        foreach (var hit in hits.Where(hit => hit.Ending.IsException))
        {
            for (var token = hit.First; token < hit.End; token++)
                right.Add((hit.Ending.Order, token));
        }

        hits.RemoveAll(hit =>
        {
            var isRight = hit.Ending.IsException;
            for (var token = hit.First; token < hit.End && !isRight; token++)
                isRight = right.Contains((hit.Ending.Order, token));
            return isRight;
        });
    }

    /// <summary>Removes what shares a token with a hit of its group that ranks higher.</summary>
    private static void KeepLongest(List<Hit> ranked, int tokens)
    {
        // The groups come one after the other, so one mark per token is enough: of the group that took it last.
        var takenBy = new int[tokens];
        ranked.RemoveAll(hit =>
        {
            var mine = takenBy.AsSpan(hit.First, hit.End - hit.First);
            var group = hit.Ending.Group + 1;
            if (mine.Contains(group))
                return true;
            mine.Fill(group);
            return false;
        });
    }
}
