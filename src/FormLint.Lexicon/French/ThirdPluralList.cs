using System.Globalization;
using System.Text;
using FormLint.Language.Lexicons;
using FormLint.LexiconBuild.Hunspell;

namespace FormLint.LexiconBuild.French;

/// <summary>Which words in -ent are read with a mute ending, as the file third-plural-fr.txt.</summary>
internal static class ThirdPluralList
{
    private const int LineLength = 118;

    public static byte[] Write(IReadOnlyList<Form> forms)
    {
        var words = forms
            .Where(form => form.Text.EndsWith("ent", StringComparison.Ordinal) && form.Text.All(char.IsLetter))
            .ToLookup(form => form.Text.ToLowerInvariant(), IsThirdPlural, StringComparer.Ordinal);
        string[] sounded = [.. Sorted(words.Where(word => !IsMent(word.Key) && word.Contains(false)))];
        string[] mute = [.. Sorted(words.Where(word => IsMent(word.Key) && !word.Contains(false)))];
        var text = new StringBuilder(Origin.OfThirdPlural
            .Replace("{first}", sounded.Length.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{second}", mute.Length.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        AppendSection(text, "sounded ent", sounded);
        AppendSection(text.Append('\n'), "mute ment", mute);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static bool IsMent(string word) => word.EndsWith("ment", StringComparison.Ordinal);

    private static bool IsThirdPlural(Form form) => (FrenchTags.Of(form) & FormTags.ThirdPlural) != FormTags.None;

    private static IEnumerable<string> Sorted(IEnumerable<IGrouping<string, bool>> words) => words.Select(word => word.Key).Order(StringComparer.Ordinal);

    private static void AppendSection(StringBuilder text, string name, string[] words)
    {
        text.Append(CultureInfo.InvariantCulture, $"[{name}]\n");
        var length = 0;
        foreach (var word in words)
        {
            if (length > 0 && length + 1 + word.Length > LineLength)
            {
                text.Append('\n');
                length = 0;
            }

            text.Append(length > 0 ? " " : "").Append(word);
            length += (length > 0 ? 1 : 0) + word.Length;
        }

        text.Append('\n');
    }
}
