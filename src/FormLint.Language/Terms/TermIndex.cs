namespace FormLint.Language.Terms;

/// <summary>What a list is searched with.</summary>
internal sealed record TermIndex(LanguageCode Language, Vocabulary Vocabulary, Trie Trie);
