namespace FormLint.Language;

/// <summary>
/// A block cut into sentences and words. All text of a block that has a word is in exactly one sentence, except the
/// white space around sentences; a block without any word has no sentences.
/// </summary>
public sealed record TextAnalysis(string Text, LanguageCode Language, IReadOnlyList<Sentence> Sentences);
