using System.Runtime.InteropServices;
using FormLint.Language.Words;
using static FormLint.Language.Words.Characters;

namespace FormLint.Language.Sentences;

/// <summary>What follows a stop, after white space: how it begins decides whether it can be a new sentence.</summary>
/// <param name="IsLower">Begins with a lower-case letter.</param>
/// <param name="IsDigit">Begins with a digit.</param>
/// <param name="IsBullet">A list mark stands before the word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NextStart(bool IsLower, bool IsDigit, bool IsBullet)
{
    // A mark stands near its word; without a limit a text of brackets would take quadratic time.
    private const int Reach = 8;

    public static NextStart At(string text, int end, Word word)
    {
        var start = end;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        var bullet = false;
        for (var at = start; at < word.Start && at < start + Reach; at++)
            bullet |= Characters.IsBullet(text[at]);

        var first = word.Start;
        // "'s Avonds", "'t Is": the capital comes after the clitic.
        if (IsApostrophe(text[first]) || text[first] == '‘')
            first = word.End + 1 < text.Length && char.IsWhiteSpace(text[word.End]) ? word.End + 1 : word.End - 1;
        return new(first < text.Length && char.IsLower(text[first]), IsDigitAt(text, first), bullet);
    }
}
