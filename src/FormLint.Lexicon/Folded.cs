using FormLint.Language.Words;

namespace FormLint.LexiconBuild;

/// <summary>Words as the lexicon stores them.</summary>
internal static class Folded
{
    public static string Of(string word) => new(Fold.Letters(word, new char[2 * word.Length]));
}
