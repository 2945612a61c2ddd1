using System.Buffers;
using FormLint.Language.Words;

namespace FormLint.Language.Syntax;

/// <summary>Cuts the words of a sentence at inversions, puts the marks between them, and looks each word up.</summary>
internal static class Tagger
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:!?.…()[]«»\"“”„–—/\n");

    public static TaggedSentence Tag(TextAnalysis text, Sentence sentence)
    {
        var list = TraitList.Of(text.Language);
        if (list is null)
            return new TaggedSentence(text.Text, text.Language, []);
        var tokens = new List<Token>(sentence.Words.Count + 8);
        var at = sentence.Start;
        foreach (var word in sentence.Words)
        {
            AddMarks(tokens, text.Text, at, word.Start);
            AddWord(tokens, text, word, list);
            at = word.End;
        }

        AddMarks(tokens, text.Text, at, sentence.End);
        return new TaggedSentence(text.Text, text.Language, [.. tokens]);
    }

    private static void AddMarks(List<Token> tokens, string text, int from, int to)
    {
        while (from < to && text.AsSpan(from, to - from).IndexOfAny(Marks) is >= 0 and var found)
        {
            tokens.Add(new Token(from + found, 1, Trait.Mark));
            from += found + 1;
        }
    }

    private static void AddWord(List<Token> tokens, TextAnalysis text, Word word, TraitList list)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        if (word.Kind is WordKind.Number or WordKind.Other)
        {
            tokens.Add(new Token(word.Start, word.Length, Trait.None));
            return;
        }

        var cut = text.Language == LanguageCode.Fr ? Inversion.Cut(word.In(text.Text)) : default;
        if (cut.Verb == 0)
        {
            tokens.Add(new Token(word.Start, word.Length, list.Of(Fold.Word(word.In(text.Text), buffer))));
            return;
        }

        tokens.Add(new Token(word.Start, cut.Verb, list.Of(Fold.Word(text.Text.AsSpan(word.Start, cut.Verb), buffer))));
        var pronoun = word.Start + cut.Pronoun;
        tokens.Add(new Token(pronoun, word.End - pronoun, Trait.Inverted | list.Of(Fold.Word(text.Text.AsSpan(pronoun, word.End - pronoun), buffer))));
    }
}
