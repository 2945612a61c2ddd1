using FormLint.Language.Words;

namespace FormLint.Language.Sentences;

/// <summary>Decides whether a run of stops ends the sentence. The rules are those of section 6.3 of the design.</summary>
internal readonly ref struct SentenceBoundary(string text, LanguageCode language, ReadOnlySpan<Word> words)
{
    private readonly string text = text;
    private readonly SentenceEndWords list = SentenceEndWords.Of(language);
    private readonly ReadOnlySpan<Word> words = words;
    private readonly bool french = language == LanguageCode.Fr;

    /// <param name="run">The stops; white space follows them.</param>
    /// <param name="first">The first word of the sentence so far.</param>
    /// <param name="next">The first word after the stops; at least one word stands between <paramref name="first"/> and it.</param>
    public bool EndsSentence(StopRun run, int first, int next)
    {
        var following = NextStart.At(text, run.End, words[next]);
        if (following.IsBullet)
            return true;
        if (run.IsBracketed(text))
            return false;
        var previous = words[next - 1];
        var touches = run.IsSingleDot(text) && previous.End == run.Start;
        if (following.IsLower)
            return touches && previous is { Kind: WordKind.Word, Length: > 3 } && IsPlain(previous) && Starts(next, afterInitial: true);
        if (!touches)
            return true;
        return previous.Kind switch
        {
            WordKind.Number => !IsHeadingNumber(first, next - 1),
            WordKind.Word => EndsAfterWord(run, first, next, following),
            _ => true,
        };
    }

    private bool EndsAfterWord(StopRun run, int first, int next, NextStart following)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        var previous = words[next - 1];
        var word = Fold.Word(previous.In(text), buffer);
        var inBracket = run.ClosesBracket(text);
        if (word.Length == 1)
            return EndsAfterLetter(first, next);
        if (list.IsNeverFinal(word))
            return false;
        if (list.IsBeforeNumber(word))
            return !inBracket && !following.IsDigit && !IsRoman(words[next].In(text));
        // "S.A." and "P.J." stand before names, so a capital is not enough.
        if (word.Contains('.') && !char.IsLower(text[previous.Start]))
            return !inBracket && Starts(next, afterInitial: word.Contains('-'));
        if (list.IsPossiblyFinal(word))
            return !inBracket && !following.IsDigit;
        if (word.Contains('.'))
            return !inBracket && Starts(next, afterInitial: false);
        return !(next - 1 == first && IsRoman(previous.In(text)));
    }

    /// <summary>"vitamine C. Le" ends, "Jean C. Dupont" does not.</summary>
    private bool EndsAfterLetter(int first, int next)
    {
        var letter = text[words[next - 1].Start];
        if (next - 1 == first)
            return false;
        var before = words[next - 2];
        // "10 h. Le", "5 V. De"; but "het jaar 70 v. Chr."
        if (before.Kind == WordKind.Number)
            return !words[next].In(text).Equals("Chr", StringComparison.Ordinal);
        if (char.IsLower(letter))
            return !char.IsAscii(letter) || (french ? letter is 'a' or 'y' : letter == 'u');
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        return list.NamesLetters(Fold.Word(before.In(text), buffer)) || Starts(next, afterInitial: true);
    }

    /// <summary>In no list of abbreviations and without an inner dot.</summary>
    private bool IsPlain(Word word)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        var folded = Fold.Word(word.In(text), buffer);
        return !folded.Contains('.') && !list.IsNeverFinal(folded) && !list.IsBeforeNumber(folded) && !list.IsPossiblyFinal(folded);
    }

    private bool Starts(int next, bool afterInitial)
    {
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        var word = Fold.Word(words[next].In(text), buffer).TrimEnd('\'');
        return list.StartsSentences(word) || (!afterInitial && list.IsNameParticle(word));
    }

    /// <summary>"2. Identité", "Art. 3. Le Roi": a number that only numbers what follows.</summary>
    private bool IsHeadingNumber(int first, int number)
    {
        if (number == first)
            return true;
        Span<char> buffer = stackalloc char[Fold.BufferSize];
        return number == first + 1 && list.IsBeforeNumber(Fold.Word(words[first].In(text), buffer));
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length <= 6 && word.IndexOfAnyExcept("IVXLC") < 0;
}
