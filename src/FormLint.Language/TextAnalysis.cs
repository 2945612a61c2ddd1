using FormLint.Language.Address;
using FormLint.Language.Negations;
using FormLint.Language.Nouns;
using FormLint.Language.Sentences;
using FormLint.Language.Syntax;
using FormLint.Language.Verbs;

namespace FormLint.Language;

/// <summary>
/// A block cut into sentences and words. All text of a block that has a word is in exactly one sentence, except the
/// white space around sentences; a block without any word has no sentences. What is found beyond words is worked out
/// when it is asked for, once.
/// </summary>
public sealed class TextAnalysis
{
    private TaggedSentence[]? tagged;
    private IReadOnlyList<Passive>? passives;
    private IReadOnlyList<Nominalisation>? nominalisations;
    private IReadOnlyList<VerbBrace>? verbBraces;
    private IReadOnlyList<VerbCluster>? verbClusters;
    private IReadOnlyList<ParticipleClause>? participleClauses;
    private IReadOnlyList<DoubleNegation>? doubleNegations;
    private IReadOnlyList<NegativeQuestion>? negativeQuestions;
    private IReadOnlyList<AddressWord>? addressWords;
    private IReadOnlyList<Range>? quotations;

    internal TextAnalysis(string text, LanguageCode language, IReadOnlyList<Sentence> sentences) =>
        (Text, Language, Sentences) = (text, language, sentences);

    public string Text { get; }

    public LanguageCode Language { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>In text order. French and Dutch only.</summary>
    public IReadOnlyList<Passive> Passives => passives ??= [.. Tagged.SelectMany(Passive.In)];

    /// <summary>In text order. French and Dutch only.</summary>
    public IReadOnlyList<Nominalisation> Nominalisations => nominalisations ??= [.. Tagged.SelectMany(Nominalisation.In)];

    /// <summary>Dutch only.</summary>
    public IReadOnlyList<VerbBrace> VerbBraces => verbBraces ??= [.. Tagged.SelectMany(VerbBrace.In)];

    /// <summary>Dutch only.</summary>
    public IReadOnlyList<VerbCluster> VerbClusters => verbClusters ??= [.. Tagged.SelectMany(VerbCluster.In)];

    /// <summary>French and Dutch only.</summary>
    public IReadOnlyList<ParticipleClause> ParticipleClauses => participleClauses ??= [.. Tagged.SelectMany(ParticipleClause.In)];

    /// <summary>In text order. French and Dutch only.</summary>
    public IReadOnlyList<DoubleNegation> DoubleNegations => doubleNegations ??= [.. Tagged.SelectMany(DoubleNegation.In)];

    /// <summary>In text order, at most one for each sentence. French and Dutch only.</summary>
    public IReadOnlyList<NegativeQuestion> NegativeQuestions => negativeQuestions ??= [.. Tagged.SelectMany(NegativeQuestion.In)];

    /// <summary>In text order. French and Dutch only.</summary>
    public IReadOnlyList<AddressWord> AddressWords => addressWords ??= [.. AddressWord.In(this)];

    /// <summary>What stands between quotation marks, marks included; in text order.</summary>
    public IReadOnlyList<Range> Quotations => quotations ??= [.. Quotation.In(Text)];

    /// <summary>The sentence that the offset, one of this block's, stands in or behind.</summary>
    public Sentence SentenceAt(int offset)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return Sentences[low];
    }

    /// <summary>One for each sentence.</summary>
    internal TaggedSentence[] Tagged => tagged ??= [.. Sentences.Select(sentence => Tagger.Tag(this, sentence))];
}
