namespace FormLint.Core.Yaml;

/// <summary>Reads YAML strictly: an unknown, missing or repeated key is an error with its place, never a silent default.</summary>
public static class YamlFile
{
    /// <summary>A rule or configuration larger than this is a mistake or an attack.</summary>
    private const int MaxLength = 2_000_000;

    /// <summary>A file's content, not yet bound to a type.</summary>
    /// <exception cref="InputException">It cannot be read, or is no YAML.</exception>
    public static YamlDocument Load(string path, string? shownAs = null)
    {
        var file = shownAs ?? path;
        try
        {
            return Document(File.ReadAllText(path), file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new InputError(file, 0, 0, $"cannot be read ({error.Message.TrimEnd('.')})."));
        }
    }

    public static T Read<T>(string path, string? shownAs = null) where T : class => Load(path, shownAs).As<T>();

    public static T Parse<T>(string text, string file) where T : class => Document(text, file).As<T>();

    private static YamlDocument Document(string text, string file) => text.Length <= MaxLength
        ? new YamlDocument(file, YamlTree.Read(text, file))
        : throw new InputException(new InputError(file, 0, 0, "is larger than 2 MB. Split it."));
}
