using System.Text;
using FormLint.Core.Capture;
using FormLint.Language;

namespace FormLint.Benchmarks;

/// <summary>Text of public services, as much as is asked for: the words of the sample pages, over and over.</summary>
internal static class SampleText
{
    public static string In(LanguageCode language, int bytes)
    {
        var text = new StringBuilder();
        var blocks = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => StaticCapture.Read(File.ReadAllText(file), new Uri(file)))
            .Where(page => LanguageCodes.Parse(page.Lang) == language)
            .SelectMany(page => page.Outline.Blocks).Select(block => block.Text).ToList();
        for (var size = 0; size < bytes;)
        {
            foreach (var block in blocks)
            {
                text.Append(block).Append("\n\n");
                size += Encoding.UTF8.GetByteCount(block) + 2;
            }
        }
        return text.ToString();
    }
}
