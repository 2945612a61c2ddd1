using FormLint.Core.Rules;

namespace FormLint.Core.Tests;

/// <summary>The rules that come with the program, read once.</summary>
internal static class Shipped
{
    private static readonly Lazy<RuleSet> Read = new(() => RulePackReader.Read([Folder]));

    public static string Folder => Repository.Folder("rules");

    public static RuleSet Rules => Read.Value;
}
