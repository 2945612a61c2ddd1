using System.Text.RegularExpressions;
using FormLint.LexiconBuild.Hunspell;

namespace FormLint.LexiconBuild.Dutch;

/// <summary>All forms of the Debian packages hunspell-nl and wdutch, folded, without free compounds.</summary>
internal static partial class DutchForms
{
    private const string Forbidden = "Fw";
    private const string OnlyInCompounds = "Cx";
    private const char CompoundFlag = 'C';

    public static IEnumerable<Form> Read(string sources)
    {
        var hunspell = Path.Combine(sources, "usr/share/hunspell");
        var expansion = new Expansion(AffixFile.Read(Path.Combine(hunspell, "nl.aff"), rule => rule.Flag[0] != CompoundFlag));
        var words = WordList(sources).Where(word => !RomanNumeral().IsMatch(word)).Select(word => new DictionaryEntry(word, [], []));
        return DictionaryEntry.Read(Path.Combine(hunspell, "nl.dic")).Concat(words)
            .Where(entry => !entry.Has(Forbidden) && !entry.Has(OnlyInCompounds))
            .SelectMany(expansion.Of)
            .Where(form => form.Text[^1] != '-')
            .Select(form => form with { Text = Fold(form.Text) });
    }

    /// <summary>As <see cref="Folded"/>, with "ij" for the ligature.</summary>
    public static string Fold(string text) => Folded.Of(text.Replace("ĳ", "ij", StringComparison.Ordinal).Replace("Ĳ", "IJ", StringComparison.Ordinal));

    /// <summary>Distinct lower-case words of letters.</summary>
    public static string[] PlainWords(string sources) => [.. WordList(sources).Where(word => word.All(char.IsLower)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> WordList(string sources) => File.ReadLines(Path.Combine(sources, "usr/share/dict/dutch"));

    // The word list has all up to 3999.
    [GeneratedRegex("^[MDCLXVI]{4,}$", RegexOptions.CultureInvariant)]
    private static partial Regex RomanNumeral();
}
