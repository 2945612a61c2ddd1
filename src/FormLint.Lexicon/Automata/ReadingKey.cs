using System.Text;
using FormLint.Language.Lexicons;

namespace FormLint.LexiconBuild.Automata;

/// <summary>A reading as a key of the automaton; <see cref="LexiconFile"/> tells the layout.</summary>
internal static class ReadingKey
{
    private const string Ge = "ge";

    public static byte[] Of(Reading reading, byte tagSet)
    {
        var (form, lemma) = (reading.Form, reading.Lemma);
        var shared = form.AsSpan().CommonPrefixLength(lemma);
        var place = PlaceOfGe(form, lemma);
        byte[] rule = [(byte)(form.Length - shared)];
        if (place >= 0)
        {
            form = form.Remove(place, Ge.Length);
            shared = form.AsSpan().CommonPrefixLength(lemma);
            rule = [(byte)((form.Length - shared) | LexiconFile.GeInside), (byte)place];
        }

        return [.. Latin1(reading.Form), LexiconFile.Separator, tagSet, .. rule, .. Latin1(lemma[shared..])];
    }

    /// <summary>Where "ge" goes when more of the rest is shared without it ("aangemaakt", "aanmaken"), or -1.</summary>
    private static int PlaceOfGe(string form, string lemma)
    {
        var shared = form.AsSpan().CommonPrefixLength(lemma);
        // The lemma may go on with a "g" of its own: "opgegeven", "opgeven".
        for (var place = shared; place >= Math.Max(0, shared - Ge.Length); place--)
        {
            if (string.CompareOrdinal(form, place, Ge, 0, Ge.Length) == 0
                && form.Remove(place, Ge.Length).AsSpan().CommonPrefixLength(lemma) > shared + 1)
            {
                return place;
            }
        }

        return -1;
    }

    private static byte[] Latin1(string letters) => Encoding.Latin1.GetBytes(letters);
}
