using System.Text.RegularExpressions;
using FormLint.Core.Model;

namespace FormLint.Core.Checks;

internal static partial class FieldLabel
{
    /// <summary>A label without what is not its name: brackets, asterisk, colon, possessive.</summary>
    public static string Plain(string label)
    {
        var plain = Brackets().Replace(WordList.Fold(label), " ");
        plain = Marks().Replace(plain, " ").Trim();
        return Possessive().Replace(plain, "").Trim();
    }

    /// <summary>The label as people read it, without its marks; what the author calls the field when it has none.</summary>
    public static string Shown(FormControl field) => Marks().Replace(field.LabelText ?? field.Name, " ").Trim() is { Length: > 0 } label ? label : field.HtmlName ?? field.Type;

    /// <summary>An asterisk, in any of the shapes used to mark a field.</summary>
    public static bool HasAsterisk(string? text) => text is not null && text.AsSpan().IndexOfAny("*∗✱＊") >= 0;

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[*∗✱＊:?!]|\s+")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:votre|vos|ton|ta|mon|ma|uw|jouw|je|mijn|your|my)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();
}
