using System.Runtime.InteropServices;
using FormLint.Language.Lexicons;
using FormLint.Language.Syntax;

namespace FormLint.Language.Verbs;

/// <summary>Where the verbs of a Dutch clause stand: the finite verb of a main clause second, the others at its end.</summary>
internal sealed class DutchClause(TaggedSentence sentence)
{
    // In words; a clause of more is a list or no sentence.
    public const int Longest = 60;

    public const Trait Finite = Trait.Auxiliary | Trait.Have | Trait.Modal;

    /// <summary>The first finite verb of a clause that nothing makes subordinate.</summary>
    public bool IsMainVerb(int verb)
    {
        if (sentence.Is(verb - 1, "te"))
            return false;
        for (var at = verb - 1; at >= verb - Longest; at--)
        {
            if (at < 0 || IsBreak(at))
                return true;
            if (IsFinite(at))
                return false;
            if (OpensSubclause(at))
                // "Dat wordt", "Wie heeft"
                return at == verb - 1 && sentence[at].Has(Trait.Relative) && (at == 0 || IsBreak(at - 1));
        }

        return false;
    }

    /// <summary>The end of a pair of verbs and the words before it; none when the clause ends first.</summary>
    public Reach? Find(int verb, Func<int, bool> isClosing)
    {
        var words = 0;
        for (var at = verb + 1; at <= verb + 2 * Longest && at < sentence.Tokens.Length; at++)
        {
            if (sentence[at].Has(Trait.Mark))
            {
                var inner = Inserted(at);
                if (inner < 0)
                    return null;
                for (; at < inner; at++)
                    words += sentence[at].Has(Trait.Mark) ? 0 : 1;
                continue;
            }

            if (isClosing(at))
                return new Reach(at, words);
            if (IsFinite(at) || OpensSubclause(at) || OpensNextClause(at))
                return null;
            words++;
        }

        return null;
    }

    /// <summary>Nothing of the clause stands behind but another verb.</summary>
    public bool IsLast(int at) =>
        sentence[at + 1].Length == 0 || sentence[at + 1].Has(Trait.Mark | Trait.Conjunction | Trait.Subordinator | Finite);

    public bool IsFinite(int at) => sentence[at].Has(Finite) && (!sentence.Is(at, "zijn") || sentence[at + 1].Has(Trait.Determiner | Trait.Preposition | Trait.Adverb | Trait.Subject));

    public bool IsBreak(int at) => sentence.Mark(at) is ',' or ';' or ':' or '.' or '(' or ')' or '–' or '—' or '\n' or '?' or '!' or '…';

    private bool OpensSubclause(int at)
    {
        if (sentence[at].Traits == Trait.None ? sentence.Is(at, "hoe") : sentence[at].Has(Trait.Preposition) && sentence.Is(at, "om") && !IsNumber(at + 1))
            return true;
        if (!sentence[at].Has(Trait.Subordinator))
            return sentence[at].Has(Trait.Relative) && !sentence[at].Has(Trait.Determiner);
        // "die aanvraag", "dat bedrag": a pronoun of a clause has a noun before it.
        return !sentence[at].Has(Trait.Determiner) || (at > 0 && sentence[at - 1].Traits == Trait.None);
    }

    // "om 9 uur"
    private bool IsNumber(int at) => sentence[at].Length > 0 && char.IsAsciiDigit(sentence.Text[sentence[at].Start]);

    /// <summary>"en krijgt", "maar u".</summary>
    private bool OpensNextClause(int at) =>
        sentence[at].Has(Trait.Conjunction)
        && (sentence[at + 1].Has(Trait.Subject) || (sentence.Tags(at + 1) & (FormTags.FiniteVerb | FormTags.Noun | FormTags.Infinitive)) == FormTags.FiniteVerb);

    /// <summary>The last token of what the mark puts into the clause: a bracket, a clause between commas, a quotation mark; -1 when the clause ends.</summary>
    private int Inserted(int mark) => sentence.Mark(mark) switch
    {
        '(' => Closing(mark, ')'),
        ',' when sentence[mark + 1].Has(Trait.Subordinator) => Closing(mark, ','),
        '"' or '“' or '”' or '„' or '«' or '»' or '/' => mark,
        _ => -1,
    };

    private int Closing(int mark, char close)
    {
        for (var at = mark + 1; at <= mark + Longest; at++)
        {
            if (sentence.Mark(at) == close)
                return at;
        }

        return -1;
    }

    /// <param name="At">The closing verb.</param>
    /// <param name="Words">Between the two.</param>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Reach(int At, int Words);
}
