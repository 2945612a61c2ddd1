using FormLint.Core.Model;
using FormLint.Language;
using FormLint.Language.Terms;

namespace FormLint.Core.Checks;

/// <summary>Tells whether the text beside a term explains it: "créancier d’aliments (la personne qui …)", "Service public fédéral (SPF)", "NISS : votre …".</summary>
/// <param name="signals">Words that explain when they stand beside a term: "c’est-à-dire", "betekent".</param>
internal sealed class Explanations(IReadOnlyList<TermList> signals)
{
    // "Le titre exécutoire d’un juge est le document …": from a term to the words that explain it.
    private const int Nearest = 40;

    /// <param name="start">Of the term in the block.</param>
    /// <param name="end">Of the term in the block.</param>
    public bool StandBeside(TextBlock block, TextAnalysis text, int start, int end) =>
        FollowsInBrackets(text.Text, end) || IsAloneInBrackets(text, start, end) || FollowsAfterColon(block, text, start, end)
        || IsAsked(block, text, start) || HasSignal(text, start, end);

    /// <summary>The brackets hold several words, or a compound.</summary>
    private static bool FollowsInBrackets(string text, int end)
    {
        var open = SkipClosing(text, end);
        if (open >= text.Length || text[open] != '(') return false;
        var close = text.IndexOf(')', open);
        return close > 0 && WordsIn(text.AsSpan(open + 1, close - open - 1)) is var words && (words > 1 || (words == 1 && close - open > LongWord));
    }

    // A Dutch compound says as much as three French words.
    private const int LongWord = 14;

    /// <summary>"le centre public d’action sociale (CPAS)", "(CPAS, à Namur)": what stands before is the explanation.</summary>
    private static bool IsAloneInBrackets(TextAnalysis text, int start, int end)
    {
        var open = text.Text.LastIndexOf('(', start);
        var close = text.Text.IndexOf(')', end);
        if (open < 0 || close < 0 || text.Text.IndexOf(')', open) != close) return false;
        var sentence = text.SentenceAt(start);
        return WordsIn(text.Text.AsSpan(open + 1, start - open - 1)) <= 1 && (text.Text[end] == ',' || WordsIn(text.Text.AsSpan(end, close - end)) == 0)
            && open > sentence.Start && WordsIn(text.Text.AsSpan(sentence.Start, open - sentence.Start)) >= 1;
    }

    /// <summary>"Quotité : la part que …", "NISS = …", in a list of words. In a label the colon asks for the answer.</summary>
    private static bool FollowsAfterColon(TextBlock block, TextAnalysis text, int start, int end)
    {
        var sign = SkipClosing(text.Text, end);
        return block.Role is not (BlockRole.Label or BlockRole.Legend) && sign < text.Text.Length && text.Text[sign] is ':' or '=' or '–'
            && WordsIn(text.Text.AsSpan(0, start)) <= 1 && WordsIn(text.Text.AsSpan(sign + 1)) > 1;
    }

    /// <summary>"Qu’est-ce qu’un titre exécutoire ?" stands over the answer.</summary>
    private static bool IsAsked(TextBlock block, TextAnalysis text, int start) =>
        block.Role is BlockRole.Heading or BlockRole.Button && text.Text.AsSpan().TrimEnd() is [.., '?'] && start > 0;

    private bool HasSignal(TextAnalysis text, int start, int end)
    {
        var sentence = text.SentenceAt(start);
        foreach (var signal in signals.SelectMany(list => list.Find(sentence, text)))
        {
            var between = signal.Start >= end ? text.Text.AsSpan(end, signal.Start - end) : signal.End <= start ? text.Text.AsSpan(signal.End, start - signal.End) : default;
            if ((signal.Start >= end || signal.End <= start) && between.Length <= Nearest) return true;
        }
        return false;
    }

    private static int SkipClosing(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '»' or '”' or '"' or '’')) at++;
        return at;
    }

    private static int WordsIn(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))) words++;
        }
        return words;
    }
}
