using System.Text;
using FormLint.Language.Lexicons;
using FormLint.Language.Words;

namespace FormLint.LexiconBuild.Automata;

/// <summary>Writes the readings of a language as a lexicon.</summary>
internal sealed class LexiconWriter
{
    private const char LastLatin1 = '\u00FF';

    /// <param name="about">Lines on the origin of the words; the counts are put behind them.</param>
    public static byte[] Write(string about, IEnumerable<Reading> all)
    {
        var readings = new Dictionary<(string Form, string Lemma), FormTags>();
        var leftOut = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reading in all)
        {
            if (Fits(reading.Form) && Fits(reading.Lemma))
                readings[(reading.Form, reading.Lemma)] = readings.GetValueOrDefault((reading.Form, reading.Lemma)) | reading.Tags;
            else
                leftOut.Add(reading.Form);
        }

        var forms = readings.Keys.Select(key => key.Form).Distinct(StringComparer.Ordinal).Count();
        var tagSets = readings.Values.Distinct().Order().ToList();
        if (tagSets.Count > byte.MaxValue + 1)
            throw new InvalidDataException($"{tagSets.Count} tag sets do not fit in a byte.");
        return Bytes($"{about}# {forms} forms, {readings.Count} pairs of form and word; {leftOut.Count} forms left out.\n", tagSets, Arcs(readings, tagSets));
    }

    private static uint[] Arcs(Dictionary<(string Form, string Lemma), FormTags> readings, List<FormTags> tagSets)
    {
        var keys = readings
            .Select(pair => ReadingKey.Of(new(pair.Key.Form, pair.Key.Lemma, pair.Value), (byte)tagSets.BinarySearch(pair.Value)))
            .ToArray();
        Array.Sort(keys, (a, b) => a.AsSpan().SequenceCompareTo(b));
        var builder = new AutomatonBuilder();
        foreach (var key in keys)
            builder.Add(key);
        return builder.Build();
    }

    private static byte[] Bytes(string about, List<FormTags> tagSets, uint[] arcs)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Encoding.UTF8.GetBytes(about));
        writer.Write((byte)0);
        writer.Write(tagSets.Count);
        tagSets.ForEach(tags => writer.Write((uint)tags));
        writer.Write(arcs.Length);
        Array.ForEach(arcs, writer.Write);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>One word with letters, each in Latin-1, no longer than a folded word can be.</summary>
    private static bool Fits(string word) =>
        word.Length <= Fold.Limit && word.AsSpan().IndexOfAnyExceptInRange('\'', LastLatin1) < 0 && word.AsSpan().ContainsAnyInRange('a', LastLatin1);
}
