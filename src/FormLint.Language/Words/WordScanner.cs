using static FormLint.Language.Words.Characters;

namespace FormLint.Language.Words;

/// <summary>Cuts a block into words, left to right and in linear time.</summary>
internal sealed class WordScanner(string text, LanguageCode language)
{
    private readonly List<Word> words = new((text.Length / 6) + 1);
    private readonly AddressFinder addresses = new(text);

    /// <summary>Every word, one-letter ones too: the sentence cutter needs initials.</summary>
    public Word[] Scan()
    {
        for (var at = 0; at < text.Length;)
        {
            if (LetterWidth(text, at) > 0)
                at = Letters(at);
            else if (IsDigitAt(text, at))
                at = Digits(at);
            else if (language != LanguageCode.Fr && DutchClitic.End(text, at) is > 0 and var end)
                at = Add(at, end, WordKind.Word);
            else
                at++;
        }

        return [.. words];
    }

    private int Letters(int start)
    {
        if (DottedAbbreviation.End(text, start) is > 0 and var dotted && addresses.End(start, dotted) == 0)
            return Add(start, dotted, WordKind.Word);
        var at = start;
        while (true)
        {
            while (WordPartWidth(text, at) is > 0 and var width)
                at += width;
            if (at == text.Length)
                break;
            if (language == LanguageCode.Fr && FrenchElision.Ends(text, start, at))
                return Add(start, at + 1, WordKind.Elided);
            var joint = WordJoint.Length(text, at, language);
            if (joint == 0)
                break;
            at += joint;
        }

        return addresses.End(start, at) is > 0 and var end ? Add(start, end, WordKind.Other) : Add(start, at, WordKind.Word);
    }

    private int Digits(int start)
    {
        var at = NumberToken.End(text, start);
        return addresses.End(start, at) is > 0 and var end ? Add(start, end, WordKind.Other) : Add(start, at, WordKind.Number);
    }

    private int Add(int start, int end, WordKind kind)
    {
        words.Add(new Word(start, end - start, kind));
        return end;
    }
}
