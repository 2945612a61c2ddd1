using FormLint.Language.Lexicons;

namespace FormLint.Language.Terms;

/// <summary>Numbers the words of the phrases, and notes which words of a text they stand for.</summary>
internal sealed class VocabularyBuilder(LanguageCode language)
{
    // Dutch phrases list their forms: too many of their words, such as "indien", are forms of verbs as well.
    private readonly Lexicon? lexicon = language == LanguageCode.Fr ? Lexicon.Of(language) : null;
    private readonly Dictionary<(string Word, bool IsInflected), int> keys = [];
    private readonly Dictionary<string, List<int>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LemmaKey>> lemmas = new(StringComparer.Ordinal);

    public int KeyOf(PhrasePiece piece, bool inflected)
    {
        if (piece.IsGap)
            return Trie.GapKey;
        var entry = (piece.Word, inflected && !piece.IsSign);
        if (!keys.TryGetValue(entry, out var key))
        {
            keys.Add(entry, key = Trie.GapKey + 1 + keys.Count);
            Note(entry.Word, key, entry.Item2);
        }

        return key;
    }

    public Vocabulary Build(Func<int, bool> starts) => new(words, lemmas, starts, lexicon);

    private void Note(string word, int key, bool inflected)
    {
        Add(words, word, key);
        if (!inflected || lexicon is null)
            return;
        if (FrenchForms.Articles.Contains(word, StringComparer.Ordinal))
        {
            foreach (var article in FrenchForms.Articles)
                Add(words, article, key);
            return;
        }

        var forms = new List<string>();
        lexicon.Lemmas(word, forms);
        var isLemma = forms.Remove(word);
        if (isLemma)
            Add(lemmas, word, new(key, Stem: null));
        // "tenu" is a noun, and its feminine is one of "tenir"; but "sous" is no plural here, nor "mise" a feminine.
        var stem = FrenchForms.WithoutAgreement(word).ToString();
        if (!isLemma || stem == word)
            forms.ForEach(form => Add(lemmas, form, new(key, stem)));
    }

    private static void Add<T>(Dictionary<string, List<T>> lists, string word, T item)
    {
        if (!lists.TryGetValue(word, out var list))
            lists.Add(word, list = []);
        list.Add(item);
    }
}
