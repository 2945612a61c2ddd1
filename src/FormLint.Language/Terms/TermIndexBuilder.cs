namespace FormLint.Language.Terms;

/// <summary>Makes terms an index and gathers the faults of all of them.</summary>
internal sealed class TermIndexBuilder(LanguageCode language)
{
    private readonly VocabularyBuilder vocabulary = new(language);
    private readonly TrieBuilder trie = new();
    private readonly Dictionary<string, int> groups = new(StringComparer.Ordinal);
    private readonly List<TermFault> faults = [];
    private int order;

    /// <exception cref="TermFormatException">Phrases that cannot be searched for, or that are there twice.</exception>
    public TermIndex Build(IEnumerable<Term> terms)
    {
        foreach (var term in terms)
        {
            groups.TryAdd(term.Group, groups.Count);
            Add(term, unless: null);
            for (var i = 0; i < term.Unless.Count; i++)
                Add(term, unless: i);
            order++;
        }

        return faults.Count == 0 ? new(language, vocabulary.Build(trie.Starts), trie.Build()) : throw new TermFormatException(faults);
    }

    private void Add(Term term, int? unless)
    {
        var phrase = unless is { } place ? term.Unless[place] : term.Phrase;
        try
        {
            foreach (var variant in PhraseVariants.Of(phrase, language))
                Add(variant, new(term, order, groups[term.Group], unless is not null, Cased(term, variant)));
        }
        catch (PhraseException fault)
        {
            faults.Add(new(term, unless, fault.Offset, fault.Message));
        }
    }

    private void Add(IReadOnlyList<PhrasePiece> variant, Ending ending)
    {
        var inflected = ending.Term.Wording == TermWording.Inflected;
        var endings = trie.At(variant.Select(piece => vocabulary.KeyOf(piece, inflected)));
        if (endings.Find(other => Same(other, ending)) is { } twice)
            throw new PhraseException(variant[0].Offset, Twice(twice, ending));
        endings.Add(ending);
    }

    private static string[]? Cased(Term term, IReadOnlyList<PhrasePiece> variant) =>
        term.Wording == TermWording.ExactCase ? [.. variant.Where(piece => !piece.IsGap).Select(piece => piece.Written)] : null;

    private static bool Same(Ending one, Ending other) =>
        one.Group == other.Group
        && (one.Cased ?? []).SequenceEqual(other.Cased ?? [], StringComparer.Ordinal)
        && (one.Order == other.Order || !(one.IsException || other.IsException));

    private static string Twice(Ending one, Ending other) => (one, other) switch
    {
        _ when one.Order != other.Order => $"already in the list, as \"{one.Term.Phrase}\"",
        ({ IsException: false }, { IsException: true }) => "an exception like the phrase itself leaves nothing to find",
        _ => "the same words are there twice",
    };
}
