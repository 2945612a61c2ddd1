namespace FormLint.Language.Terms;

/// <summary>Which forms of its words a phrase stands for.</summary>
public enum TermWording
{
    /// <summary>
    /// French: the form of a dictionary stands for all, "faire l'objet de" is found in "feront l'objet de". Another form
    /// stands for both genders and numbers: "personne handicapée" is found in "personnes handicapées", "vous êtes tenu de"
    /// not in "vous serez tenu de". An unknown word stands for itself, and so does every word of the other languages.
    /// </summary>
    Inflected,

    /// <summary>The forms that are written, with their elisions and contractions.</summary>
    Exact,

    /// <summary>As <see cref="Exact"/>, and with the same capitals: "AI" is not found in "j'ai".</summary>
    ExactCase,
}
