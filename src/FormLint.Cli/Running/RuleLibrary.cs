using FormLint.Core.Rules;

namespace FormLint.Cli.Running;

/// <summary>The rules that come with the program, and those a team adds.</summary>
internal static class RuleLibrary
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "rules");

    public static RuleSet Read(IReadOnlyList<string> morePacks, params IReadOnlyList<string> moreLedgers) => RulePackReader.Read([Folder, .. morePacks], moreLedgers);
}
