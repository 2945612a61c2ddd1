using FormLint.Language.Lexicons;
using FormLint.Language.Syntax;
using FormLint.Language.Words;

namespace FormLint.Language.Nouns;

/// <summary>"het invullen van", and light verbs with an act: "een controle uitvoeren", "de betaling gebeurt", "gaat over tot de terugvordering".</summary>
internal sealed class DutchNominalisation(TaggedSentence sentence)
{
    private const int Farthest = 12;
    private const int MostSkipped = 4;
    private const int MostAdjectives = 2;

    private readonly Acts acts = Acts.Of(LanguageCode.Nl);

    public IEnumerable<Nominalisation> Find()
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (InfinitiveWithVan(at) is { } infinitive)
                yield return infinitive;
            foreach (var light in LightVerbsAt(at))
            {
                if (WithAct(at, light) is not { } found)
                    continue;
                yield return found;
                break;
            }
        }
    }

    /// <summary>"het invullen van", "het volledig invullen van".</summary>
    private Nominalisation? InfinitiveWithVan(int het)
    {
        if (!sentence.IsAny(het, ["het", "'t"]))
            return null;
        var at = het + 1;
        if (sentence.Is(at + 2, "van") && IsAdverb(at))
            at++;
        if (!sentence.Is(at + 1, "van") || sentence[at].Traits != Trait.None || !sentence.HasTag(at, FormTags.Infinitive))
            return null;
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        var verb = sentence.Folded(at, buffer);
        return acts.IsThing(verb) ? null : Nominalisation.Between(sentence, het, at + 1, verb.ToString());
    }

    /// <summary>"volledig", not the "nieuwe" of "het nieuwe werken".</summary>
    private bool IsAdverb(int at)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        return sentence.Folded(at, buffer) is [.., not 'e'] && (sentence[at].Has(Trait.Adverb) || sentence.HasTag(at, FormTags.Adjective | FormTags.Adverb));
    }

    private DutchLightVerb[] LightVerbsAt(int at)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        return sentence[at].Has(Trait.Mark) ? [] : DutchLightVerb.Of(sentence.Folded(at, buffer));
    }

    private Nominalisation? WithAct(int verb, DutchLightVerb light)
    {
        for (var word = 1; word < light.Words.Length; word++)
        {
            if (!sentence.Is(verb + word, light.Words[word]))
                return null;
        }

        var last = verb + light.Words.Length - 1;
        if (light.Particle.Length > 0 && Particle(last, light.Particle) is var particle)
        {
            if (particle < 0)
                return null;
            if (light.Place == DutchLightVerb.Role.Tot)
                last = particle;
        }

        var (noun, infinitive) = ActAfter(last + 1, light);
        if (infinitive is not null)
            return Nominalisation.Between(sentence, verb, noun, infinitive);
        if (light.Place == DutchLightVerb.Role.Tot)
            return null;
        (noun, infinitive) = ActBefore(verb, light, last);
        return infinitive is null ? null : Nominalisation.Between(sentence, noun, last, infinitive);
    }

    /// <summary>The last word of the particle in the clause of the verb; -1 when it is not there.</summary>
    private int Particle(int verb, string[] particle)
    {
        for (var at = verb + 1; at <= verb + 2 * Farthest && !sentence[at].Has(Trait.Mark) && sentence[at].Length > 0; at++)
        {
            var words = 0;
            while (words < particle.Length && sentence.Is(at + words, particle[words]))
                words++;
            // "uit" of "voert uit" ends its clause, else it is a preposition.
            if (words == particle.Length && (words > 1 || IsClauseEnd(at + 1)))
                return at + words - 1;
        }

        return -1;
    }

    /// <summary>"verricht u een betaling", "gebeurt de betaling", "over tot de terugvordering".</summary>
    private (int Noun, string? Infinitive) ActAfter(int from, DutchLightVerb light)
    {
        var at = from;
        for (var skip = 0; skip < MostSkipped && sentence[at].Has(Trait.Subject | Trait.Adverb) && !sentence[at].Has(Trait.Relative); skip++)
            at++;
        for (var skip = 0; skip < 2 && IsDeterminer(at); skip++)
            at++;
        for (var adjectives = 0; adjectives < MostAdjectives && VerbOf(at, light) is null && IsAdjective(at); adjectives++)
            at++;
        return (at, VerbOf(at, light));
    }

    /// <summary>"een betaling verrichten", "de controle van de gegevens wordt uitgevoerd", "de betaling gebeurt".</summary>
    private (int Noun, string? Infinitive) ActBefore(int verb, DutchLightVerb light, int last)
    {
        var isNonFinite = light.Place == DutchLightVerb.Role.Subject || IsClauseEnd(last + 1);
        for (var at = verb - 1; at >= 0 && at >= verb - Farthest && !IsBoundary(at); at--)
        {
            if (IsVerb(at))
                isNonFinite = true;
            else if (VerbOf(at, light) is { } found && FirstOfGroup(at) is var first && !IsPreposition(first - 1))
                return isNonFinite && (first < at || IsPlural(at)) ? (at, found) : default;
            else if (IsDeterminer(at) && !IsPreposition(at - 1))
                // Another group, which is the one that hangs on the verb.
                return default;
        }

        return default;
    }

    /// <summary>The determiner or the adjective that the noun's group starts with.</summary>
    private int FirstOfGroup(int noun)
    {
        var at = noun;
        for (var adjectives = 0; adjectives < MostAdjectives && IsAdjective(at - 1); adjectives++)
            at--;
        while (noun - at < MostSkipped && IsDeterminer(at - 1))
            at--;
        return at;
    }

    private bool IsAdjective(int at) => sentence[at].Traits == Trait.None && sentence.HasTag(at, FormTags.Adjective);

    private bool IsPlural(int at)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        return sentence.Folded(at, buffer) is [.., 'e', 'n'] or [.., 's'];
    }

    private bool IsVerb(int at) => sentence[at].Has(Trait.Auxiliary | Trait.Have | Trait.Modal | Trait.InfinitiveMarker);

    private bool IsDeterminer(int at) =>
        (sentence[at].Has(Trait.Determiner) && !IsVerb(at))
        || (sentence[at].Length > 0 && char.IsAsciiDigit(sentence.Text[sentence[at].Start]));

    // "om de controle uit te voeren"
    private bool IsPreposition(int at) => sentence[at].Has(Trait.Preposition) && !sentence.Is(at, "om");

    private bool IsBoundary(int at) => sentence[at].Has(Trait.Mark | Trait.Relative | Trait.Subordinator);

    private bool IsClauseEnd(int at) =>
        sentence[at].Length == 0 || sentence[at].Has(Trait.Mark | Trait.Conjunction | Trait.Relative | Trait.Auxiliary | Trait.Have | Trait.Modal);

    private string? VerbOf(int at, DutchLightVerb light)
    {
        if (sentence[at].Length == 0 || sentence[at].Has(Trait.Mark))
            return null;
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        var noun = sentence.Folded(at, buffer);
        return Takes(light, noun) ? acts.VerbOf(noun) : null;
    }

    private static bool Takes(DutchLightVerb light, ReadOnlySpan<char> noun)
    {
        if (light.Acts is not { } some)
            return true;
        var set = some.GetAlternateLookup<ReadOnlySpan<char>>();
        return set.Contains(noun) || (noun is [.. var singular, 'e', 'n'] && set.Contains(singular));
    }
}
