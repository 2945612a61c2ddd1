using System.Collections.Frozen;
using System.Runtime.InteropServices;
using FormLint.Language.Lexicons;

namespace FormLint.Language.Terms;

/// <summary>A word of phrases among the words of its dictionary form.</summary>
/// <param name="Stem">Only forms with this stem, see <see cref="FrenchForms.WithoutAgreement"/>; null: all forms.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LemmaKey(int Key, string? Stem);

/// <summary>Tells for which words of phrases a word of a text can stand.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, WordKeys>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenDictionary<string, LemmaKey[]> lemmas;
    private readonly Func<int, bool> starts;
    private readonly Lexicon? lexicon;
    private readonly KeyCache? cache;

    /// <param name="words">Exact words.</param>
    /// <param name="lemmas">Dictionary forms.</param>
    /// <param name="starts">Whether a phrase starts with the key.</param>
    /// <param name="lexicon">Null when words are not inflected.</param>
    public Vocabulary(Dictionary<string, List<int>> words, Dictionary<string, List<LemmaKey>> lemmas, Func<int, bool> starts, Lexicon? lexicon)
    {
        this.starts = starts;
        this.words = words.ToFrozenDictionary(entry => entry.Key, entry => Keys(entry.Value), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        this.lemmas = lemmas.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);
        if (lemmas.Count > 0)
            (this.lexicon, cache) = (lexicon, new());
        CapitalA = Of("a").And(Of("à"));
    }

    /// <summary>Capitals often lose their accents: "A l'exception de".</summary>
    public WordKeys CapitalA { get; }

    public WordKeys Of(ReadOnlySpan<char> word)
    {
        if (cache is null || word.IsEmpty)
            return Exact(word);
        if (!cache.TryGet(word, out var keys))
            cache.Keep(word, keys = Exact(word).And(Inflected(word)));
        return keys;
    }

    public WordKeys OfSign(char sign) => Exact([sign]);

    private WordKeys Exact(ReadOnlySpan<char> word) => words.TryGetValue(word, out var keys) ? keys : WordKeys.None;

    private WordKeys Inflected(ReadOnlySpan<char> word)
    {
        var forms = new List<string>();
        lexicon!.Lemmas(word, forms);
        var found = new List<int>();
        foreach (var form in forms)
        {
            foreach (var (key, stem) in lemmas.GetValueOrDefault(form, []))
            {
                if (stem is null || FrenchForms.WithoutAgreement(word).SequenceEqual(stem))
                    found.Add(key);
            }
        }

        return found.Count == 0 ? WordKeys.None : Keys(found);
    }

    private WordKeys Keys(List<int> keys) => new([.. keys.Distinct()], keys.Exists(key => starts(key)));
}
