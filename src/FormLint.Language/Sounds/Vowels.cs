using System.Buffers;

namespace FormLint.Language.Sounds;

/// <summary>The vowel letters of both languages after folding; "y" is one until the spelling says otherwise.</summary>
internal static class Vowels
{
    private static readonly SearchValues<char> All = SearchValues.Create("aeiouyàâäáãåéèêëíìîïóòôöõøúùûüýÿ");

    public static bool Is(char c) => All.Contains(c);

    public static bool AnyIn(ReadOnlySpan<char> letters) => letters.ContainsAny(All);

    public static bool At(ReadOnlySpan<char> letters, int index) => (uint)index < (uint)letters.Length && Is(letters[index]);
}
