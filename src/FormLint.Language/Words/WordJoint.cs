using static FormLint.Language.Words.Characters;

namespace FormLint.Language.Words;

/// <summary>What may stand inside a word between two runs of letters.</summary>
internal static class WordJoint
{
    // "(eren)" of "kind(eren)"; longer brackets are a remark that lacks its space.
    private const int LongestBracket = 5;

    /// <summary>UTF-16 units of the joint at the index, 0 when the word ends there.</summary>
    public static int Length(string text, int at, LanguageCode language)
    {
        var c = text[at];
        if (IsHyphen(c))
            return WordPartWidth(text, at + 1) > 0 ? 1 : 0;
        if (IsApostrophe(c) || c == '·')
            return IsLetterAt(text, at + 1) ? 1 : 0;
        if (IsInvisible(c))
            return Invisible(text, at);
        if (c == '(')
            return Bracket(text, at);
        return c == '.' && language == LanguageCode.Fr ? InclusiveDot(text, at) : 0;
    }

    private static int Invisible(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && IsInvisible(text[end]))
            end++;
        return WordPartWidth(text, end) > 0 ? end - at : 0;
    }

    /// <summary>"marié(e)", "agent(e)s", "kind(eren)".</summary>
    private static int Bracket(string text, int at)
    {
        var end = at + 1;
        while (end - at <= LongestBracket && end < text.Length && char.IsLower(text[end]))
            end++;
        return end > at + 1 && end < text.Length && text[end] == ')' ? end + 1 - at : 0;
    }

    /// <summary>"agent.e.s", "inscrit.es".</summary>
    private static int InclusiveDot(string text, int at)
    {
        var end = at + 1;
        while (end - at <= 2 && end < text.Length && text[end] is 'e' or 's')
            end++;
        return end > at + 1 && !IsLetterAt(text, end) && (end == text.Length || text[end] != '@') ? end - at : 0;
    }
}
