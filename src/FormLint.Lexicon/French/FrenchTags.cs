using FormLint.Language.Lexicons;
using FormLint.LexiconBuild.Hunspell;

namespace FormLint.LexiconBuild.French;

/// <summary>What the tags of the French dictionary say.</summary>
internal static class FrenchTags
{
    private const string Verb = "po:v";

    // "po:v1_itnq__a": the group, then eight letters. The third is the direct object, the seventh "être".
    private const int VerbLength = 13;
    private const int DirectObject = 7;
    private const int Etre = 11;

    public static FormTags Of(Form form)
    {
        var tags = FormTags.None;
        foreach (var tag in form.Entry.Tags)
            tags |= Of(tag);
        foreach (var tag in form.AffixTags)
            tags |= Of(tag);
        if ((tags & FormTags.PastParticiple) == FormTags.None)
            return tags;

        // Every participle is said to be an adjective; those that are one in their own right have an entry of their own.
        return (tags & ~FormTags.Adjective) | OfVerb(form);
    }

    /// <summary>Has a verb with a direct object.</summary>
    public static bool IsTransitive(Form form) => (OfVerb(form) & FormTags.Transitive) != FormTags.None;

    private static FormTags OfVerb(Form form)
    {
        var code = Array.Find(form.Entry.Tags, tag => tag.Length == VerbLength && tag.StartsWith(Verb, StringComparison.Ordinal));
        return code is null
            ? FormTags.None
            : (code[DirectObject] == 't' ? FormTags.Transitive : FormTags.None) | (code[Etre] == 'e' ? FormTags.WithEtre : FormTags.None);
    }

    // A few entries have "is:" where the others have "po:".
    private static FormTags Of(string tag) => tag.AsSpan(tag.IndexOf(':', StringComparison.Ordinal) + 1) switch
    {
        "nom" or "titr" or "loc.nom" => FormTags.Noun,
        "adj" or "loc.adj" => FormTags.Adjective,
        "adv" or "loc.adv" or "negadv" or "advint" => FormTags.Adverb,
        "prep" or "prepv" or "loc.prep" or "loc.prepv" => FormTags.Preposition,
        "npr" or "prn" or "patr" or "loc.patr" => FormTags.Name,
        "det" or "detpos" or "detind" or "detdem" or "detneg" => FormTags.Determiner,
        "properobj" or "propersuj" or "prodem" or "proind" or "prorel" or "proint" or "proneg" or "proadv" => FormTags.Pronoun,
        "cjsub" or "cjco" or "cj" or "loc.cj" => FormTags.Conjunction,
        "nb" or "nbro" => FormTags.Numeral,
        "interj" or "loc.interj" => FormTags.Interjection,
        "infi" => FormTags.Infinitive,
        "ppas" => FormTags.PastParticiple,
        "ppre" => FormTags.PresentParticiple,
        "ipre" or "spre" => FormTags.FiniteVerb | FormTags.Present,
        "iimp" or "ifut" or "cond" => FormTags.FiniteVerb,
        "ipsi" => FormTags.FiniteVerb | FormTags.PasseSimple,
        "simp" => FormTags.FiniteVerb | FormTags.ImperfectSubjunctive,
        "impe" => FormTags.FiniteVerb | FormTags.Imperative,
        "3sg" => FormTags.ThirdSingular,
        "3pl" or "3pl!" => FormTags.ThirdPlural,
        "sg" => FormTags.Singular,
        "pl" => FormTags.Plural,
        "inv" => FormTags.Singular | FormTags.Plural,
        "mas" => FormTags.Masculine,
        "fem" => FormTags.Feminine,
        "epi" => FormTags.Masculine | FormTags.Feminine,
        _ => FormTags.None,
    };
}
