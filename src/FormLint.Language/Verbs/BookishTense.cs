using System.Runtime.InteropServices;
using FormLint.Language.Lexicons;
using FormLint.Language.Syntax;
using FormLint.Language.Words;

namespace FormLint.Language.Verbs;

/// <summary>A French verb in a tense that people write and do not say: "fut", "demandèrent", "vous aurez rempli".</summary>
/// <param name="Start">UTF-16 units of the block.</param>
/// <param name="Length">UTF-16 units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BookishTense(int Start, int Length)
{
    private const FormTags Wanted = FormTags.PasseSimple | FormTags.ImperfectSubjunctive;

    // "dit" is the present as well, "but" a noun: a form with any other reading is left alone.
    private const FormTags Allowed = Wanted | FormTags.FiniteVerb | FormTags.ThirdSingular | FormTags.ThirdPlural | FormTags.Singular | FormTags.Plural;

    internal static IEnumerable<BookishTense> In(TaggedSentence sentence)
    {
        if (sentence.Language != LanguageCode.Fr)
            yield break;
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (FutureAuxiliary(sentence, at) && ParticipleAfter(sentence, at) is > 0 and var end)
                yield return new(sentence[at].Start, end - sentence[at].Start);
            else if (IsBookish(sentence, at))
                yield return new(sentence[at].Start, sentence[at].Length);
        }
    }

    private static bool FutureAuxiliary(TaggedSentence sentence, int at) => sentence.IsAny(at, ["aurai", "auras", "aura", "aurons", "aurez", "auront"]);

    /// <summary>The end of the participle: it may come after the pronoun of a question or one adverb.</summary>
    private static int ParticipleAfter(TaggedSentence sentence, int at)
    {
        for (var next = at + 1; next <= at + 2; next++)
        {
            var tags = TagsOf(sentence, next);
            // "vous aurez reçu" and "vous aurez droit": only what is nothing but a participle and its adjective.
            if (tags.HasFlag(FormTags.PastParticiple) && !sentence.IsAny(next, ["tu", "lui", "pu", "fait", "plus"]))
                return sentence[next].Start + sentence[next].Length;
            if (!tags.HasFlag(FormTags.Adverb) && !tags.HasFlag(FormTags.Pronoun))
                return 0;
        }

        return 0;
    }

    private static bool IsBookish(TaggedSentence sentence, int at)
    {
        // A capital inside a sentence: a name.
        if (at > 0 && sentence[at].Length > 0 && char.IsUpper(sentence.Text[sentence[at].Start]))
            return false;
        if (sentence.Is(at, "versa") && sentence.Is(at - 1, "vice"))
            return false;
        var tags = TagsOf(sentence, at);
        // "fut" is also how "fût", the barrel, may be spelled.
        return (tags & Wanted) != FormTags.None && ((tags & ~Allowed) == FormTags.None || sentence.Is(at, "fut"));
    }

    private static FormTags TagsOf(TaggedSentence sentence, int at)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        return sentence[at].Length == 0 ? FormTags.None : Lexicon.Of(LanguageCode.Fr)!.Tags(sentence.Folded(at, buffer));
    }
}
