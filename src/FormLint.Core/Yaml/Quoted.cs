namespace FormLint.Core.Yaml;

/// <summary>What somebody wrote, as an error shows it: on one line, and not a page long.</summary>
public static class Quoted
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return '"' + (line.Length <= Longest ? line : line[..Longest] + "…") + '"';
    }
}
