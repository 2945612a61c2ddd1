using System.Collections.Frozen;
using FormLint.Language.Data;
using FormLint.Language.Words;

namespace FormLint.Language.Identification;

/// <summary>Which languages a word speaks for, and how strongly.</summary>
internal static class FunctionWords
{
    private const float Own = 1f;
    private const float InNames = 0.5f;
    private const float Shared = 0.25f;

    private static readonly FrozenDictionary<string, Scores>.AlternateLookup<ReadOnlySpan<char>> Words =
        Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>False when the word is in no list.</summary>
    public static bool TryGet(ReadOnlySpan<char> folded, out Scores scores) => Words.TryGetValue(folded, out scores);

    private static FrozenDictionary<string, Scores> Load()
    {
        var words = new Dictionary<string, Scores>(StringComparer.Ordinal);
        foreach (var language in Scores.Languages)
        {
            var list = WordSections.Load($"function-words-{language.Tag()}.txt");
            Add(words, list["own"], language, Own);
            Add(words, list["own, but part of names"], language, InNames);
            Add(words, list["shared"], language, Shared);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, Scores> words, FrozenSet<string> list, LanguageCode language, float weight)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        foreach (var word in list)
        {
            var key = Fold.Word(word, buffer).ToString();
            words[key] = words.TryGetValue(key, out var others)
                ? others.AtMost(Shared).With(language, Shared)
                : default(Scores).With(language, weight);
        }
    }
}
