using System.Text;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>
/// Words and phrases per language, found as whole words whatever their case, apostrophes or spaces.
/// A page's languages are all searched: a Dutch word on a French page is a mistake of another kind.
/// </summary>
public sealed class WordList
{
    private readonly string[] phrases;

    public WordList(IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> byLanguage)
    {
        phrases = [.. byLanguage.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value).Select(phrase => Fold(phrase).Trim()).Distinct(StringComparer.Ordinal)];
    }

    public bool IsIn(string? text)
    {
        if (string.IsNullOrEmpty(text)) return false;
        var folded = Fold(text);
        foreach (var phrase in phrases)
        {
            for (var at = folded.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                if (IsEdge(folded, at - 1) && IsEdge(folded, at + phrase.Length)) return true;
            }
        }
        return false;
    }

    public bool Starts(string text)
    {
        var folded = Fold(text).TrimStart();
        return Array.Exists(phrases, phrase => folded.StartsWith(phrase, StringComparison.Ordinal) && (phrase[^1] == '\'' || IsEdge(folded, phrase.Length)));
    }

    public bool Is(string text) => phrases.Contains(Fold(text).Trim(), StringComparer.Ordinal);

    /// <summary>Lower case, straight apostrophes, plain spaces, runs of spaces as one.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var plain = c switch { '’' or 'ʼ' => '\'', '\u00A0' or '\u202F' or '\t' or '\n' => ' ', '\u00AD' => '\0', _ => char.ToLowerInvariant(c) };
            if (plain != '\0' && !(plain == ' ' && folded.Length > 0 && folded[^1] == ' ')) folded.Append(plain);
        }
        return folded.ToString();
    }

    private static bool IsEdge(string text, int index) => index < 0 || index >= text.Length || !char.IsLetterOrDigit(text[index]);
}
