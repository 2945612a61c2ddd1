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
        var readings = Forms.Select(form => new Reading(Folded.Of(form.Text), Folded.Of(LemmaOf(form)), FrenchTags.Of(form))).ToList();
        // "tu" and "lui" are participles of "taire" and "luire" too, which nobody ever means.
        var functionWords = readings.Where(r => (r.Tags & (FormTags.Pronoun | FormTags.Determiner)) != 0).Select(r => r.Form).ToHashSet(StringComparer.Ordinal);
        return readings.Where(r => (r.Tags & FormTags.PastParticiple) == 0 || !functionWords.Contains(r.Form));
    }

    private static string LemmaOf(Form form) =>
        Array.Find(form.Tags, tag => tag.StartsWith(Lemma, StringComparison.Ordinal)) is { } named ? named[Lemma.Length..] : form.Entry.Word;

    /// <summary>The prefixes "l'", "d'", "qu'" and so on.</summary>
    private static bool IsElision(AffixRule rule) => rule.IsPrefix && rule.Add.Contains('\'', StringComparison.Ordinal);
}
