namespace FormLint.LexiconBuild.Dutch;

/// <summary>The lists that are written by hand and compiled into the tool.</summary>
internal static class Lines
{
    /// <summary>The lines that are neither empty nor comments, as words.</summary>
    public static IEnumerable<string[]> Of(string file)
    {
        using var stream = typeof(Lines).Assembly.GetManifestResourceStream(file) ?? throw new FileNotFoundException("Not embedded.", file);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
    }
}
