namespace FormLint.Language.Terms;

/// <summary>An entry of a phrase list: what to look for, and where it is right.</summary>
public sealed record Term
{
    /// <summary>
    /// The words, as a text has them. Capitals, kinds of apostrophes and spaces, "œ" or "oe", a hyphen or a space between
    /// two words make no difference.
    /// <list type="bullet">
    /// <item><c>term|termen</c> and <c>(afin|en vue) de</c>: one or the other. Brackets stand neither in a word nor in brackets.</item>
    /// <item><c>er wordt … gevraagd</c>, with one character or three dots: up to three words between, no sign. Once in a phrase.</item>
    /// <item>French elided and contracted words are read in full: "à l'exception de" is found in "à l'exception d'un",
    /// "à l'exception du" and "à l'exception des", "le demandeur" in "du demandeur", but "chef de ménage" not in "chef du ménage".</item>
    /// <item>French words stand for their forms, see <see cref="TermWording.Inflected"/>.</item>
    /// <item>Other signs are compared: "n°", "et/ou", "art.".</item>
    /// </list>
    /// </summary>
    public required string Phrase { get; init; }

    /// <summary>
    /// Longer phrases in which this one is right, such as names of bodies and laws. Written as <see cref="Phrase"/> and
    /// compared with the same <see cref="Wording"/>; a match that shares a word with one of them is no match.
    /// </summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    public TermWording Wording { get; init; }

    /// <summary>
    /// Terms of different groups, such as two rules, know nothing of each other: the same words may be found for both.
    /// In one group matches never overlap, and no phrase may be there twice.
    /// </summary>
    public string Group { get; init; } = "";

    /// <summary>Whatever the caller wants back with a match: replacements, source.</summary>
    public object? Data { get; init; }
}
