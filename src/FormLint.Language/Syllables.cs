using FormLint.Language.Sounds;
using FormLint.Language.Words;

namespace FormLint.Language;

/// <summary>Syllables as a careful reader sounds them: not hyphenation, which cannot cut "even" or "étaient" rightly.</summary>
public static class Syllables
{
    /// <summary>
    /// The syllables of one word of <see cref="TextAnalyzer"/>. French: a mute e between two single consonants is not
    /// counted ("seulement" has 2), one at the start of a word or after a consonant group is ("demande" 2, "justement" 3).
    /// Dutch: every vowel group of the spelling, a trema starts a new one.
    /// </summary>
    /// <returns>
    /// At least 1 for a word with a letter, except an elided form without a vowel of its own ("l'", "qu'", "'s": 0).
    /// 0 for what begins with a digit and for languages other than French and Dutch, whose syllables are not known.
    /// </returns>
    public static int Count(ReadOnlySpan<char> word, LanguageCode language)
    {
        if (language is not (LanguageCode.Fr or LanguageCode.Nl) || word.IsEmpty || char.IsAsciiDigit(word[0]))
            return 0;
        // Inclusive and optional endings are read once: "marié(e)s" as "mariés", "agent.e.s" as "agent".
        return word.IndexOfAny('(', '·', '.') >= 0
            ? WrittenForm.Count(word, language)
            : new SpokenWord(word, language).Syllables();
    }

    /// <summary>The syllables of a sentence of the block; numbers and addresses have none.</summary>
    public static int Count(Sentence sentence, TextAnalysis block)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(block);
        var count = 0;
        foreach (var word in sentence.Words)
            count += Of(word, block.Text, block.Language);
        return count;
    }

    internal static int Of(Word word, string text, LanguageCode language) =>
        word.Kind is WordKind.Word or WordKind.Elided ? Count(word.In(text), language) : 0;
}
