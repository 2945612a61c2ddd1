namespace FormLint.Language.Lexicons;

/// <summary>What a word form can be. A form has the tags of all its readings: French "ferment" is a noun and a verb.</summary>
[Flags]
internal enum FormTags : uint
{
    None = 0,

    Noun = 1 << 0,
    Adjective = 1 << 1,
    Adverb = 1 << 2,
    Preposition = 1 << 3,
    Name = 1 << 4,
    Infinitive = 1 << 5,

    /// <summary>Never on pronouns and determiners, though French "tu" and "lui" are participles too.</summary>
    PastParticiple = 1 << 6,

    /// <summary>French, beside <see cref="PastParticiple"/>: the verb takes a direct object.</summary>
    Transitive = 1 << 7,

    PresentParticiple = 1 << 8,

    /// <summary>French: third person plural in any tense.</summary>
    ThirdPlural = 1 << 9,

    PasseSimple = 1 << 10,
    ImperfectSubjunctive = 1 << 11,
    Imperative = 1 << 12,
    FiniteVerb = 1 << 13,

    /// <summary>French, beside <see cref="PastParticiple"/>: the verb is, or may be, conjugated with "être".</summary>
    WithEtre = 1 << 14,

    Pronoun = 1 << 15,
    Determiner = 1 << 16,
    Conjunction = 1 << 17,
    Numeral = 1 << 18,
    Interjection = 1 << 19,

    Singular = 1 << 20,
    Plural = 1 << 21,
    Masculine = 1 << 22,
    Feminine = 1 << 23,

    /// <summary>French: present tense, indicative or subjunctive.</summary>
    Present = 1 << 24,

    /// <summary>French: third person singular in any tense.</summary>
    ThirdSingular = 1 << 25,

    /// <summary>Dutch: "formuliertje".</summary>
    Diminutive = 1 << 26,
}
