using FormLint.LexiconBuild.Automata;
using FormLint.LexiconBuild.Dutch;
using FormLint.LexiconBuild.French;
using FormLint.LexiconBuild.Letters;

namespace FormLint.LexiconBuild;

/// <summary>The data files of FormLint.Language that are derived from dictionaries.</summary>
internal static class DataFiles
{
    /// <param name="sources">Where the packages are unpacked.</param>
    public static async Task<IReadOnlyDictionary<string, byte[]>> BuildAsync(string sources)
    {
        var dutch = Task.Run(() => LexiconWriter.Write(Origin.OfDutch, DutchDictionary.Readings(sources)));
        var french = FrenchDictionary.Read(sources);
        return new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["lexicon-fr.bin"] = LexiconWriter.Write(Origin.OfFrench, french.Readings()),
            ["third-plural-fr.txt"] = ThirdPluralList.Write(french.Forms),
            ["letters-fr-nl.txt"] = LetterGroupList.Write([.. french.PlainWords().Select(Folded.Of)], DutchForms.PlainWords(sources)),
            ["lexicon-nl.bin"] = await dutch,
        };
    }
}
