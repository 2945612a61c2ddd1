using FormLint.Language.Lexicons;
using FormLint.Language.Syntax;
using FormLint.Language.Words;

namespace FormLint.Language.Nouns;

/// <summary>
/// A light verb with an act behind it ("procéder à la vérification"), or before it in a passive ("le paiement est
/// effectué"). The noun must be the head of what hangs on the verb: "effectuer le suivi des paiements" is none of "payer".
/// </summary>
internal sealed class FrenchNominalisation(TaggedSentence sentence)
{
    private const FormTags AnyVerb = FormTags.FiniteVerb | FormTags.Infinitive | FormTags.PastParticiple | FormTags.PresentParticiple;
    private const int MostBetween = 4;
    private const int MostAdjectives = 2;

    private readonly Acts acts = Acts.Of(LanguageCode.Fr);
    private readonly List<string> lemmas = [];

    public IEnumerable<Nominalisation> Find()
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            foreach (var verb in LightVerbsAt(at))
            {
                if (Behind(at, verb) is { } behind)
                    yield return behind;
                else if (verb.TakesObject && Before(at) is { } before)
                    yield return before;
            }
        }
    }

    private IEnumerable<FrenchLightVerb> LightVerbsAt(int at)
    {
        if (sentence[at].Has(Trait.Mark) || !sentence.HasTag(at, AnyVerb))
            return [];
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        lemmas.Clear();
        Lexicon.Of(LanguageCode.Fr)!.Lemmas(sentence.Folded(at, buffer), lemmas);
        return lemmas.Distinct(StringComparer.Ordinal).SelectMany(FrenchLightVerb.Of).ToArray();
    }

    private Nominalisation? Behind(int verb, FrenchLightVerb light)
    {
        var at = SkipAdverbs(verb + 1);
        var skipped = at > verb + 1;
        foreach (var word in light.Rest)
        {
            if (!sentence.IsAny(at++, FormsOf(word)))
                return null;
        }

        // "n'effectuez pas de paiement"
        if (skipped && sentence.IsAny(at, ["de", "d'"]))
            at++;
        for (var skip = 0; skip < MostBetween && IsDeterminer(at); skip++)
            at++;
        for (var adjectives = 0; adjectives <= MostAdjectives; adjectives++, at++)
        {
            if (VerbOf(at, light) is { } found)
                return Nominalisation.Between(sentence, verb, at, found);
            if (sentence[at].Has(Trait.Mark) || !sentence.HasTag(at, FormTags.Adjective | FormTags.Numeral))
                return null;
        }

        return null;
    }

    /// <summary>"le paiement est effectué", "le paiement s'effectue", "la vérification a été réalisée".</summary>
    private Nominalisation? Before(int verb)
    {
        var at = verb - 1;
        var isPassive = false;
        for (var skip = 0; skip < 2 * MostBetween && IsBeforeParticiple(at); skip++, at--)
            isPassive |= sentence[at].Has(Trait.Auxiliary) || sentence.Is(at, "s'");
        if (!isPassive || VerbOf(at, null) is not { } found)
            return null;
        // "le montant du paiement est effectué", "avant le paiement": no subject.
        var determiner = at - 1;
        return sentence[determiner].Has(Trait.Determiner) && !sentence[determiner].Has(Trait.Preposition) && !sentence[determiner - 1].Has(Trait.Preposition)
            ? Nominalisation.Between(sentence, at, verb, found) : null;
    }

    private bool IsBeforeParticiple(int at) => sentence[at].Has(Trait.Auxiliary | Trait.Have | Trait.Modal | Trait.Adverb) || sentence.Is(at, "s'");

    private string? VerbOf(int at, FrenchLightVerb? light)
    {
        if (sentence[at].Length == 0 || sentence[at].Has(Trait.Mark))
            return null;
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        var noun = sentence.Folded(at, buffer);
        return light?.Takes(noun) == false ? null : acts.VerbOf(noun);
    }

    private int SkipAdverbs(int at)
    {
        for (var skip = 0; skip < MostBetween; skip++)
        {
            if (sentence.AdverbPhraseAt(at) is > 0 and var words)
                at += words;
            else if (sentence[at].Has(Trait.Inverted) || (sentence[at].Has(Trait.Adverb) && !sentence[at].Has(Trait.Determiner)) || IsAdverb(at))
                at++;
            else
                break;
        }

        return at;
    }

    private bool IsAdverb(int at) => (sentence.Tags(at) & (FormTags.Adverb | FormTags.Noun | FormTags.Preposition | FormTags.Determiner)) == FormTags.Adverb;

    /// <summary>A determiner or a number; not "de" and "à", nor "du" and "au", which are a preposition as well.</summary>
    private bool IsDeterminer(int at) =>
        sentence[at].Has(Trait.Determiner) && (!sentence[at].Has(Trait.Preposition) || sentence.IsAny(at, ["du", "des"]))
        || (sentence[at].Length > 0 && char.IsAsciiDigit(sentence.Text[sentence[at].Start]));

    private static ReadOnlySpan<string> FormsOf(string word) => word switch
    {
        "à" => A,
        "de" => De,
        _ => new[] { word },
    };

    private static readonly string[] A = ["à", "au", "aux"];
    private static readonly string[] De = ["de", "d'", "du", "des"];
}
