namespace FormLint.Language.Terms;

/// <summary>The words of phrases that a word of a text can stand for.</summary>
/// <param name="Keys">Without doubles.</param>
/// <param name="Starts">One of them is the first word of a phrase.</param>
internal sealed record WordKeys(int[] Keys, bool Starts)
{
    public static WordKeys None { get; } = new([], Starts: false);

    public WordKeys And(WordKeys other) =>
        other.Keys.Length == 0 ? this : Keys.Length == 0 ? other : new([.. Keys.Union(other.Keys)], Starts || other.Starts);
}
