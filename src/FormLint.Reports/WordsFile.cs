using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Reports;

/// <summary>The sentences of one kind in one language, as they are compiled in: Words/*.yml.</summary>
internal static class WordsFile
{
    /// <param name="kind">Before the language in the file's name: "sheet-"; empty for the report.</param>
    public static T Read<T>(string kind, LanguageCode language) where T : class
    {
        var name = $"words.{kind}{language.Tag()}.yml";
        using var stream = typeof(WordsFile).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentOutOfRangeException(nameof(language), language, $"no {name}");
        using var reader = new StreamReader(stream);
        return YamlFile.Parse<T>(reader.ReadToEnd(), name);
    }
}
