namespace FormLint.Language.Terms;

/// <summary>Which forms of its words a phrase stands for.</summary>
public enum TermWording
{
    /// <summary>
    /// The form of a dictionary stands for all: "faire l'objet de" is found in "feront l'objet de". Another form stands for
    /// both genders and numbers: "personne handicapée" is found in "personnes handicapées", "vous êtes tenu de" not in
    /// "vous serez tenu de". A word that no dictionary has, and every word of a language without one, stands for itself.
    /// </summary>
    Inflected,

    /// <summary>The forms that are written, with their elisions and contractions.</summary>
    Exact,

    /// <summary>As <see cref="Exact"/>, and with the same capitals: "AI" is not found in "j'ai".</summary>
    ExactCase,
}
