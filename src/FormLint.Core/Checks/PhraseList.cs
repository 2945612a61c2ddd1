using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds phrases among the words of a sentence, except where a longer phrase gives them another meaning.</summary>
internal sealed class PhraseList(LanguageCode language, IEnumerable<string> phrases, IEnumerable<string> except, IEnumerable<string> joinedBy)
{
    private readonly ILookup<char, Phrase> phrases = Read(language, phrases);
    private readonly ILookup<char, Phrase> except = Read(language, except);
    private readonly ILookup<char, Phrase> joinedBy = Read(language, joinedBy);

    /// <summary>Start and end of each, in text order; none overlaps another.</summary>
    public IReadOnlyList<(int Start, int End)> In(string text, IReadOnlyList<Word> words)
    {
        var found = new List<(int Start, int End)>();
        HashSet<int>? taken = null;
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var index in Longest(except, text, words, at) ?? [])
                (taken ??= []).Add(index);
        }

        var wasExcepted = false;
        for (var at = 0; at < words.Count; at++)
        {
            if (taken?.Contains(at) == true)
            {
                wasExcepted = true;
                continue;
            }

            if (Longest(phrases, text, words, at) is not { } phrase || phrase.Exists(index => taken?.Contains(index) == true)) continue;
            // "indiquez si … et si …": the second is no condition either.
            if (wasExcepted && Longest(joinedBy, text, words, at - 1) is not null) continue;
            wasExcepted = false;
            found.Add((words[at].Start, words[phrase[^1]].End));
            at = phrase[^1];
        }
        return found;
    }

    private static List<int>? Longest(ILookup<char, Phrase> list, string text, IReadOnlyList<Word> words, int at)
    {
        if (at < 0) return null;
        List<int>? longest = null;
        foreach (var phrase in list[char.ToLowerInvariant(text[words[at].Start])])
        {
            if (phrase.At(text, words, at) is { } match && match.Count > (longest?.Count ?? 0)) longest = match;
        }
        return longest;
    }

    private static ILookup<char, Phrase> Read(LanguageCode language, IEnumerable<string> phrases) =>
        phrases.Select(phrase => new Phrase(language, phrase)).ToLookup(phrase => phrase.FirstLetter);
}
