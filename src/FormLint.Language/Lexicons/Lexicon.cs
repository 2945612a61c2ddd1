using FormLint.Language.Words;

namespace FormLint.Language.Lexicons;

/// <summary>The forms of a language, what they can be, and the words they are forms of. Asked with folded words (<see cref="Fold"/>).</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> French = new(() => new(LexiconFile.Read("lexicon-fr.bin")));
    private static readonly Lazy<Lexicon> Dutch = new(() => new(LexiconFile.Read("lexicon-nl.bin")));

    private readonly Automaton automaton;
    private readonly FormTags[] tagSets;

    public Lexicon(LexiconFile file)
    {
        automaton = new(file.Arcs);
        tagSets = file.TagSets;
    }

    /// <summary>Loaded when first asked for; null when there is none for the language.</summary>
    public static Lexicon? Of(LanguageCode language) => language switch
    {
        LanguageCode.Fr => French.Value,
        LanguageCode.Nl => Dutch.Value,
        _ => null,
    };

    public bool Contains(ReadOnlySpan<char> folded) => Readings(folded) != Automaton.None;

    /// <summary>The tags of all readings together; none when the form is unknown.</summary>
    public FormTags Tags(ReadOnlySpan<char> folded)
    {
        var tags = FormTags.None;
        for (var reading = Readings(folded); reading != Automaton.None; reading = automaton.Sibling(reading))
            tags |= tagSets[automaton.Label(reading)];
        return tags;
    }

    /// <summary>Adds the folded words this is a form of, itself among them when it is one; nothing when it is unknown.</summary>
    public void Lemmas(ReadOnlySpan<char> folded, ICollection<string> into)
    {
        for (var reading = Readings(folded); reading != Automaton.None; reading = automaton.Sibling(reading))
        {
            for (var cut = automaton.Target(reading); cut != Automaton.None; cut = automaton.Sibling(cut))
                LemmaReader.Add(automaton, cut, folded, into);
        }
    }

    /// <summary>The state whose arcs are the tag sets of the form.</summary>
    private int Readings(ReadOnlySpan<char> folded)
    {
        var state = automaton.Root;
        foreach (var c in folded)
        {
            if (c is > '\u00FF' or (char)LexiconFile.Separator)
                return Automaton.None;
            state = automaton.Next(state, (byte)c);
            if (state == Automaton.None)
                return Automaton.None;
        }

        return automaton.Next(state, LexiconFile.Separator);
    }
}
