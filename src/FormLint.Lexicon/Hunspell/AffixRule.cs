using System.Text.RegularExpressions;

namespace FormLint.LexiconBuild.Hunspell;

/// <summary>One line of an affix file: letters that go and letters that come at one end of a word.</summary>
/// <param name="Condition">What the word must look like at that end; null when nothing is asked.</param>
/// <param name="Continuation">Flags of the affixes that the made word takes in turn.</param>
internal sealed record AffixRule(string Flag, bool IsPrefix, string Strip, string Add, Regex? Condition, string[] Continuation, string[] Tags)
{
    public bool Fits(string word) =>
        (IsPrefix ? word.StartsWith(Strip, StringComparison.Ordinal) : word.EndsWith(Strip, StringComparison.Ordinal))
        && Condition?.IsMatch(word) is not false;

    public string On(string word) => IsPrefix ? Add + word[Strip.Length..] : word[..^Strip.Length] + Add;
}
