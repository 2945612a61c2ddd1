using FormLint.Language.Data;
using WordSet = System.Collections.Frozen.FrozenSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace FormLint.Language.Sounds;

/// <summary>French verb forms whose -ent is mute: "ils chantent", not "content".</summary>
internal static class ThirdPlural
{
    private static readonly WordSections Lists = WordSections.Load("third-plural-fr.txt");
    private static readonly WordSet Sounded = Lists["sounded ent"].GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordSet MuteMent = Lists["mute ment"].GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">Folded, without hyphens. A verb that is also a noun or adjective ("président") counts as the latter.</param>
    public static bool Is(ReadOnlySpan<char> word) =>
        word.EndsWith("ent") && (word.EndsWith("ment") ? MuteMent.Contains(word) : !Sounded.Contains(word));
}
