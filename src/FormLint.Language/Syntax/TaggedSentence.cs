using FormLint.Language.Lexicons;
using FormLint.Language.Words;

namespace FormLint.Language.Syntax;

/// <summary>A sentence as words and marks with what our lists say of each.</summary>
internal sealed record TaggedSentence(string Text, LanguageCode Language, Token[] Tokens)
{
    /// <summary>The token itself, or none outside the sentence.</summary>
    public Token this[int index] => (uint)index < (uint)Tokens.Length ? Tokens[index] : default;

    public bool Is(int index, string folded)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        return Folded(index, buffer).SequenceEqual(folded);
    }

    public bool IsAny(int index, ReadOnlySpan<string> folded)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        var word = Folded(index, buffer);
        foreach (var one in folded)
        {
            if (word.SequenceEqual(one))
                return true;
        }

        return false;
    }

    /// <summary>The word as lists have it; empty outside the sentence.</summary>
    public ReadOnlySpan<char> Folded(int index, Span<char> buffer) =>
        (uint)index < (uint)Tokens.Length ? Fold.Word(Text.AsSpan(Tokens[index].Start, Tokens[index].Length), buffer) : default;

    /// <summary>What the dictionary says of the word; none without a dictionary.</summary>
    public FormTags Tags(int index)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        return Lexicon.Of(Language)?.Tags(Folded(index, buffer)) ?? FormTags.None;
    }

    public bool HasTag(int index, FormTags any) => (Tags(index) & any) != FormTags.None;

    /// <summary>The mark at the index; '\0' when no mark is there.</summary>
    public char Mark(int index) => this[index].Has(Trait.Mark) ? Text[Tokens[index].Start] : '\0';

    /// <summary>How many tokens the adverb of several words at the index has: "en revanche" 2; 0 when there is none.</summary>
    public int AdverbPhraseAt(int index)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        foreach (var phrase in TraitList.Of(Language)!.PhrasesFrom(Folded(index, buffer)))
        {
            var at = 1;
            while (at < phrase.Length && Is(index + at, phrase[at]))
                at++;
            if (at == phrase.Length)
                return at;
        }

        return 0;
    }
}
