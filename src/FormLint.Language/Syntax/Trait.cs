namespace FormLint.Language.Syntax;

/// <summary>What a word can do in a clause: the sections of Data/syntax-fr.txt and Data/syntax-nl.txt.</summary>
[Flags]
internal enum Trait : ulong
{
    None = 0,

    /// <summary>A form of the passive auxiliary: être, worden.</summary>
    Auxiliary = 1UL << 0,
    Present = 1UL << 1,
    Have = 1UL << 2,
    Modal = 1UL << 3,
    Reflexive = 1UL << 4,
    Subject = 1UL << 5,
    Clitic = 1UL << 6,
    Relative = 1UL << 7,
    Conjunction = 1UL << 8,
    Determiner = 1UL << 9,
    Preposition = 1UL << 10,
    Adverb = 1UL << 11,

    /// <summary>A participle that tells how somebody or something is, not what was done: "marié", "gehuwd".</summary>
    State = 1UL << 12,

    /// <summary>Looks like the participle of a passive and is none.</summary>
    NotPassive = 1UL << 13,
    Degree = 1UL << 14,

    /// <summary>After "par" or "door": means, measure or time, not somebody who acts.</summary>
    NotAgent = 1UL << 15,

    Negation = 1UL << 17,
    /// <summary>An infinitive may follow: "te", "gaan", "laten".</summary>
    InfinitiveMarker = 1UL << 18,
    Subordinator = 1UL << 19,

    /// <summary>Dutch: what a separable verb puts at the end of its clause: "vult … in".</summary>
    Particle = 1UL << 20,

    /// <summary>French: a present participle that is a preposition, an adverb or part of a set phrase: "concernant".</summary>
    FixedParticiple = 1UL << 21,

    /// <summary>Dutch: a present participle that opens a clause before a preposition or "dat": "verwijzend naar".</summary>
    OpeningParticiple = 1UL << 22,

    /// <summary>The second half of an inversion: "-il", "-t-elle".</summary>
    Inverted = 1UL << 62,

    /// <summary>Punctuation, one character.</summary>
    Mark = 1UL << 63,
}
