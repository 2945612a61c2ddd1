using System.Text;

namespace FormLint.Language.Data;

/// <summary>The data files that are compiled into the library.</summary>
internal static class EmbeddedFile
{
    /// <summary>The lines that are neither empty nor comments.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(Open(file), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    public static Stream Open(string file) =>
        typeof(EmbeddedFile).Assembly.GetManifestResourceStream("FormLint.Language.Data." + file)
        ?? throw new FileNotFoundException("Not embedded in FormLint.Language.", file);
}
