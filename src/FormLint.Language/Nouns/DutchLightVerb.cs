using System.Collections.Frozen;
using FormLint.Language.Data;

namespace FormLint.Language.Nouns;

/// <summary>A form of a verb of Data/light-verbs-nl.txt.</summary>
/// <param name="Words">The form: "verricht", or "uit", "te" and "voeren".</param>
/// <param name="Particle">What stands farther in the clause: "uit" for "voert"; empty when nothing does.</param>
/// <param name="Acts">Null: any.</param>
internal sealed record DutchLightVerb(DutchLightVerb.Role Place, string[] Words, string[] Particle, FrozenSet<string>? Acts)
{
    internal enum Role { Object, Subject, Tot }

    private const string ActsOf = " acts";

    private static readonly Lazy<FrozenDictionary<string, DutchLightVerb[]>.AlternateLookup<ReadOnlySpan<char>>> Forms = new(Load);

    public static DutchLightVerb[] Of(ReadOnlySpan<char> folded) => Forms.Value.TryGetValue(folded, out var verbs) ? verbs : [];

    private static FrozenDictionary<string, DutchLightVerb[]>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var sections = WordSections.Load("light-verbs-nl.txt");
        return sections.Names.Where(name => !name.EndsWith(ActsOf, StringComparison.Ordinal))
            .SelectMany(name => sections[name].Select(form => Read(name, form, sections.Names.Contains(name + ActsOf) ? sections[name + ActsOf] : null)))
            .GroupBy(verb => verb.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(verbs => verbs.Key, verbs => verbs.OrderByDescending(verb => verb.Words.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static DutchLightVerb Read(string section, string form, FrozenSet<string>? acts)
    {
        var parts = form.Split('+');
        var role = section switch { "subject" => Role.Subject, "tot" => Role.Tot, _ => Role.Object };
        return new(role, parts[0].Split('_'), parts is [_, var particle] ? particle.Split('_') : [], acts);
    }
}
