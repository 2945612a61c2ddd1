using FormLint.Language.Lexicons;

namespace FormLint.LexiconBuild;

/// <summary>A folded form, the folded word it is a form of, and what it is there.</summary>
internal readonly record struct Reading(string Form, string Lemma, FormTags Tags);
