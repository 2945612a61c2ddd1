namespace FormLint.Language.Words;

/// <summary>
/// The form under which words are compared with lists: lower case, composed accents, straight apostrophes, "œ" as "oe",
/// no invisible characters. Only for comparison: the text itself never changes.
/// </summary>
internal static class Fold
{
    /// <summary>No list has a longer entry, so a longer word is in no list.</summary>
    public const int Limit = 40;

    /// <summary>Writes the folded word; the result is empty when the word is longer than <see cref="Limit"/>.</summary>
    public static ReadOnlySpan<char> Word(ReadOnlySpan<char> word, Span<char> buffer) =>
        word.Length > Limit ? default : Letters(word, buffer);

    /// <summary>As <see cref="Word"/> for any length; the buffer has room for two characters for each of the word.</summary>
    public static Span<char> Letters(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiLetterLower(c))
                buffer[length++] = c;
            else if (Characters.IsInvisible(c))
                continue;
            else if (c is >= '\u0300' and <= '\u0327' && length > 0 && Compose(buffer[length - 1], c) is not '\0' and var composed)
                buffer[length - 1] = composed;
            else if (c is 'œ' or 'Œ' or 'æ' or 'Æ')
            {
                buffer[length++] = c is 'œ' or 'Œ' ? 'o' : 'a';
                buffer[length++] = 'e';
            }
            else
                buffer[length++] = Characters.IsApostrophe(c) || c == '‘' ? '\'' : Characters.IsHyphen(c) ? '-' : char.ToLowerInvariant(c);
        }

        return buffer[..length];
    }

    /// <summary>Room for a word of <see cref="Limit"/> characters of which each may become two.</summary>
    public const int BufferSize = 2 * Limit;

    // Written out because string.Normalize needs ICU and throws on lone surrogates.
    private static char Compose(char letter, char mark)
    {
        var (from, to) = mark switch
        {
            '\u0300' => ("aeiou", "àèìòù"),
            '\u0301' => ("aeiouy", "áéíóúý"),
            '\u0302' => ("aeiou", "âêîôû"),
            '\u0303' => ("ano", "ãñõ"),
            '\u0308' => ("aeiouy", "äëïöüÿ"),
            '\u0327' => ("c", "ç"),
            _ => ("", ""),
        };
        var index = from.IndexOf(letter, StringComparison.Ordinal);
        return index < 0 ? '\0' : to[index];
    }
}
