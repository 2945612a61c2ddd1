namespace FormLint.Language.Terms;

/// <summary>Adds the dictionary forms of a folded word, folded too; the word itself when it is one. Adds nothing for an unknown word.</summary>
internal delegate void LemmaLookup(ReadOnlySpan<char> folded, ICollection<string> into);
