using FormLint.Language.Lexicons;
using FormLint.LexiconBuild.Hunspell;

namespace FormLint.LexiconBuild.French;

/// <summary>All forms of the Debian package hunspell-fr-comprehensive.</summary>
internal sealed class FrenchDictionary
{
    private const string NeedsAffix = "()";
    private const string Lemma = "st:";

    private FrenchDictionary(List<Form> forms) => Forms = forms;

    public IReadOnlyList<Form> Forms { get; }

    public static FrenchDictionary Read(string sources)
    {
        var folder = Path.Combine(sources, "usr/share/hunspell");
        var expansion = new Expansion(AffixFile.Read(Path.Combine(folder, "fr.aff"), rule => !IsElision(rule)), NeedsAffix);
        var dictionary = new FrenchDictionary([.. DictionaryEntry.Read(Path.Combine(folder, "fr.dic")).SelectMany(expansion.Of)]);
        FrenchCheck.Verify(dictionary.Forms);
        return dictionary;
    }

    public IEnumerable<Reading> Readings()
    {
        var functionWords = Forms.Where(IsFunctionWord).Select(form => Folded.Of(form.Text)).ToHashSet(StringComparer.Ordinal);
        return
            from form in Forms
            let reading = new Reading(Folded.Of(form.Text), Folded.Of(LemmaOf(form)), FrenchTags.Of(form))
            where (reading.Tags & FormTags.PastParticiple) == FormTags.None || !functionWords.Contains(reading.Form)
            select reading;
    }

    // "tu", "lui" and "point" are participles of "taire", "luire" and "poindre" too, which nobody ever means;
    // prepositions like "vu" and "attendu" are often meant as participles.
    private static bool IsFunctionWord(Form form) => form.Has("po:mg") && !form.Has("po:prep");

    /// <summary>Distinct lower-case words of letters of Western Europe, without names and units of measure.</summary>
    public string[] PlainWords() =>
        [.. Forms.Where(form => form.Prefix is null && form.Text.All(IsPlain) && (FrenchTags.Of(form) & FormTags.Name) == FormTags.None).Select(form => form.Text).Distinct(StringComparer.Ordinal)];

    private static bool IsPlain(char c) => char.IsLower(c) && (c <= '\u00FF' || c is 'œ' or 'æ');

    private static string LemmaOf(Form form)
    {
        if (Array.Find(form.Entry.Tags, tag => tag.StartsWith(Lemma, StringComparison.Ordinal)) is { } named)
            return named[Lemma.Length..];
        return form.Prefix?.On(form.Entry.Word) ?? form.Entry.Word;
    }

    /// <summary>The prefixes "l'", "d'", "qu'" and so on.</summary>
    private static bool IsElision(AffixRule rule) => rule.IsPrefix && rule.Add.Contains('\'', StringComparison.Ordinal);
}
