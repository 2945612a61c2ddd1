namespace FormLint.Language.Negations;

/// <summary>What a word does in a negation: the sections of Data/negation-fr.txt and Data/negation-nl.txt.</summary>
[Flags]
internal enum NegativeWord
{
    None = 0,

    /// <summary>The first half of a French negation: "ne", "n'".</summary>
    Ne = 1 << 0,

    /// <summary>Makes a clause negative: "pas", "jamais", "niet", "geen".</summary>
    Negator = 1 << 1,

    /// <summary>Denies the word behind it without any "ne": "non sans peine", "c'est pas inutile".</summary>
    Direct = 1 << 2,

    /// <summary>A French negator that may stand before "ne": "aucun", "personne".</summary>
    BeforeNe = 1 << 3,

    /// <summary>Behind a negator it makes a limit of it: "pas seulement", "niet alleen".</summary>
    Limit = 1 << 4,

    Without = 1 << 5,

    /// <summary>Behind "sans" or "zonder" it makes a fixed phrase that denies nothing of the clause: "sans doute", "zonder winstoogmerk".</summary>
    FixedWithout = 1 << 6,

    /// <summary>An adjective with a negative prefix: "impossible", "onmogelijk".</summary>
    Denied = 1 << 7,

    /// <summary>Asks for something else than yes or no: "pourquoi", "welke".</summary>
    Interrogative = 1 << 8,

    /// <summary>What comes behind tells an aim, a clause of its own: "afin de ne pas".</summary>
    Aim = 1 << 9,

    /// <summary>Judges what the infinitive behind it tells: "mogelijk om".</summary>
    Judgement = 1 << 10,
}
