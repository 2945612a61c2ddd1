using FormLint.Language.Lexicons;
using FormLint.LexiconBuild.Hunspell;

namespace FormLint.LexiconBuild.Dutch;

/// <summary>What the affix flags of the Dutch dictionary say: it has no parts of speech.</summary>
internal static class DutchTags
{
    // First letters of flags: diminutives and plurals of nouns, adjectives, names and streets.
    private const string Noun = "YZ";
    private const char Adjective = 'A';
    private const char NameFlag = 'G';
    private static readonly string[] NounInCompounds = ["Ch", "Cd", "Ce", "Cl"];
    private static readonly string[] Comparative = ["Ab", "Ao", "Aq", "As"];

    // Adjectives that a noun is made of: "deskundigheid", "deskundige".
    private static readonly string[] NounFromAdjective = ["Zm", "Zk"];

    /// <summary>Has a plural or a diminutive.</summary>
    public static bool IsNoun(DictionaryEntry entry) => entry.Flags.Any(flag => Noun.Contains(flag[0], StringComparison.Ordinal) && !NounFromAdjective.Contains(flag));

    /// <summary>Has neither, but stands in compounds as a noun: "beheer", "aanhankelijkheid".</summary>
    public static bool IsUncountable(DictionaryEntry entry) =>
        LinksCompounds(entry) || (entry.Has("Cc") && entry.Flags.All(flag => flag[0] is 'C' or 'X'));

    /// <summary>Begins compounds with a linking "s" or hyphen, as nouns only do.</summary>
    public static bool LinksCompounds(DictionaryEntry entry) => entry.Flags.Any(NounInCompounds.Contains);

    /// <summary>Stands in compounds, as nouns and stems of verbs do.</summary>
    public static bool IsPartOfCompounds(DictionaryEntry entry) => entry.Has("Ca") || entry.Has("Cb") || entry.Has("Cc");

    public static bool IsAdjective(DictionaryEntry entry) => entry.Flags.Any(flag => flag[0] == Adjective && flag[1] != '0') && !entry.Has("V3");

    /// <summary>Takes the "-e" of an adjective or participle.</summary>
    public static bool IsInflected(DictionaryEntry entry) => IsAdjective(entry) || entry.Has("Ve");

    public static bool IsCompared(DictionaryEntry entry) => entry.Flags.Any(Comparative.Contains);

    public static bool IsInfinitive(DictionaryEntry entry) => entry.Has("Vi") && entry.Word.EndsWith('n');

    public static bool IsName(DictionaryEntry entry) => entry.Has("PN") || (HasInitial(entry.Word) && !IsNoun(entry) && !IsAdjective(entry));

    /// <summary>"Sofie", but not "NAVO" and "ICT-sector".</summary>
    public static bool HasInitial(string word) => char.IsUpper(word[0]) && word.Length > 1 && (char.IsLower(word[1]) || word.StartsWith("IJ", StringComparison.Ordinal));

    /// <summary>The tags of a form with a suffix, and the word it is a form of when that is not the word of the entry.</summary>
    public static (FormTags Tags, string? Lemma) OfSuffix(Form form)
    {
        var (entry, text) = (form.Entry, form.Text);
        return form.Suffix!.Flag switch
        {
            ['Y', _] => (FormTags.Noun | FormTags.Diminutive | (text.EndsWith('s') ? FormTags.Plural : FormTags.Singular), null),
            "Zm" => text.EndsWith("heden", StringComparison.Ordinal)
                ? (FormTags.Noun | FormTags.Plural, text[..^5] + "heid")
                : (FormTags.Noun | FormTags.Singular, text),
            "Zk" => text.EndsWith('n') ? (FormTags.Noun | FormTags.Plural, text[..^1]) : (FormTags.Noun | FormTags.Singular, text),
            "Xe" => (FormTags.Noun | FormTags.Singular, text),
            ['Z', _] => (FormTags.Noun | FormTags.Plural, null),
            "Vi" => (FormTags.PresentParticiple, null),
            ['V', 'e'] or ['A', _] => (FormTags.Adjective, null),
            "PI" => (FormTags.Adjective | FormTags.Noun, text),
            "PJ" or "PK" => (FormTags.Noun | (text.EndsWith('s') ? FormTags.Plural : FormTags.Singular), text.EndsWith('s') ? text[..^1] : text),
            "PN" => (FormTags.Name, null),
            [NameFlag, _] => (FormTags.Name, text),
            _ => (FormTags.None, null),
        };
    }
}
