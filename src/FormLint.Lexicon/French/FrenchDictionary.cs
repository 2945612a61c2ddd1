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

    public static FrenchDictionary Read(string folder)
    {
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
            where (reading.Tags & FormTags.PastParticiple) == 0 || !functionWords.Contains(reading.Form)
            select reading;
    }

    // "tu", "lui" and "point" are participles of "taire", "luire" and "poindre" too, which nobody ever means;
    // prepositions like "vu" and "attendu" are often meant as participles.
    private static bool IsFunctionWord(Form form) => form.Has("po:mg") && !form.Has("po:prep");

    private static string LemmaOf(Form form) =>
        Array.Find(form.Tags, tag => tag.StartsWith(Lemma, StringComparison.Ordinal)) is { } named ? named[Lemma.Length..] : form.Entry.Word;

    /// <summary>The prefixes "l'", "d'", "qu'" and so on.</summary>
    private static bool IsElision(AffixRule rule) => rule.IsPrefix && rule.Add.Contains('\'', StringComparison.Ordinal);
}
