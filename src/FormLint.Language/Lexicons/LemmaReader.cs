using FormLint.Language.Words;

namespace FormLint.Language.Lexicons;

/// <summary>Writes out the lemmas that stand after a form in the automaton.</summary>
internal static class LemmaReader
{
    private const int Ge = 2;

    /// <param name="cut">The arc that says how many letters go at the end.</param>
    public static void Add(Automaton automaton, int cut, ReadOnlySpan<char> form, ICollection<string> into)
    {
        Span<char> lemma = stackalloc char[Fold.BufferSize];
        var gone = automaton.Label(cut) & ~LexiconFile.GeInside;
        if ((automaton.Label(cut) & LexiconFile.GeInside) == 0)
        {
            form[..^gone].CopyTo(lemma);
            AddEndings(automaton, cut, lemma, form.Length - gone, into);
            return;
        }

        for (var place = automaton.Target(cut); place != Automaton.None; place = automaton.Sibling(place))
        {
            var ge = automaton.Label(place);
            form[..ge].CopyTo(lemma);
            form[(ge + Ge)..^gone].CopyTo(lemma[ge..]);
            AddEndings(automaton, place, lemma, form.Length - Ge - gone, into);
        }
    }

    private static void AddEndings(Automaton automaton, int arc, Span<char> lemma, int length, ICollection<string> into)
    {
        if (automaton.IsEnd(arc))
            into.Add(new(lemma[..length]));
        for (var letter = automaton.Target(arc); letter != Automaton.None; letter = automaton.Sibling(letter))
        {
            lemma[length] = (char)automaton.Label(letter);
            AddEndings(automaton, letter, lemma, length + 1, into);
        }
    }
}
