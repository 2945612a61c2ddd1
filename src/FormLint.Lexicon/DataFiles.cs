using FormLint.LexiconBuild.Automata;
using FormLint.LexiconBuild.Dutch;
using FormLint.LexiconBuild.French;

namespace FormLint.LexiconBuild;

/// <summary>The data files of FormLint.Language that are derived from dictionaries.</summary>
internal static class DataFiles
{
    /// <param name="sources">Where the packages are unpacked.</param>
    public static IEnumerable<(string Name, byte[] Content)> Build(string sources)
    {
        var french = FrenchDictionary.Read(Path.Combine(sources, "usr/share/hunspell"));
        yield return ("lexicon-fr.bin", LexiconWriter.Write(Origin.OfFrench, french.Readings()));
        yield return ("lexicon-nl.bin", LexiconWriter.Write(Origin.OfDutch, DutchDictionary.Read(sources).Readings()));
    }
}
