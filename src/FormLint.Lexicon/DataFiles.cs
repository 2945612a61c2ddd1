using FormLint.LexiconBuild.Automata;
using FormLint.LexiconBuild.Dutch;
using FormLint.LexiconBuild.French;
using FormLint.LexiconBuild.Letters;

namespace FormLint.LexiconBuild;

/// <summary>The data files of FormLint.Language that are derived from dictionaries.</summary>
internal static class DataFiles
{
    /// <param name="sources">Where the packages are unpacked.</param>
    public static IEnumerable<(string Name, byte[] Content)> Build(string sources)
    {
        var french = FrenchDictionary.Read(sources);
        yield return ("lexicon-fr.bin", LexiconWriter.Write(Origin.OfFrench, french.Readings()));
        yield return ("third-plural-fr.txt", ThirdPluralList.Write(french.Forms));
        yield return ("letters-fr-nl.txt", LetterGroupList.Write([.. french.PlainWords().Select(Folded.Of)], DutchForms.PlainWords(sources)));
        yield return ("lexicon-nl.bin", LexiconWriter.Write(Origin.OfDutch, DutchDictionary.Read(sources).Readings()));
    }
}
