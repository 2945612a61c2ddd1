namespace FormLint.Language.Terms;

/// <summary>Writes the alternatives of a phrase out: "(afin|en vue) de" is two variants.</summary>
internal sealed class PhraseVariants
{
    /// <summary>Pieces of a variant; no phrase of a guide comes near.</summary>
    public const int Longest = 24;

    private const int Most = 256;

    private readonly List<List<PhrasePiece>> complete = [];

    // The beginnings of the alternative being read, and what the open bracket adds to each of them.
    private List<List<PhrasePiece>> open = [[]];
    private List<List<PhrasePiece>>? bracket;
    private int bracketAt;

    /// <exception cref="PhraseException">With the place of the fault.</exception>
    public static IReadOnlyList<IReadOnlyList<PhrasePiece>> Of(string phrase, LanguageCode language)
    {
        var variants = new PhraseVariants();
        foreach (var piece in PhraseReader.Pieces(phrase, language))
            variants.Add(piece);
        return variants.Close(phrase.Length);
    }

    private void Add(PhrasePiece piece)
    {
        switch (piece.Word)
        {
            case "(" when bracket is not null:
                throw new PhraseException(piece.Offset, "brackets inside brackets");
            case "(":
                (bracket, bracketAt) = ([[]], piece.Offset);
                break;
            case ")" when bracket is null:
                throw new PhraseException(piece.Offset, "no bracket opens before this one");
            case ")":
                RequireWords(bracket, piece.Offset);
                open = [.. from start in open from end in bracket select (List<PhrasePiece>)[.. start, .. end]];
                RequireFew(open.Count, bracketAt);
                bracket = null;
                break;
            case "|":
                RequireWords(bracket ?? open, piece.Offset);
                if (bracket is null)
                    Complete();
                else
                    bracket.Add([]);
                break;
            default:
                foreach (var variant in bracket is null ? open : [bracket[^1]])
                    variant.Add(piece);
                break;
        }
    }

    private List<List<PhrasePiece>> Close(int end)
    {
        if (bracket is not null)
            throw new PhraseException(bracketAt, "this bracket is not closed");
        RequireWords(open, end);
        Complete();
        RequireFew(complete.Count, 0);
        return complete;
    }

    private void Complete()
    {
        open.ForEach(Require);
        complete.AddRange(open);
        open = [[]];
    }

    private static void RequireWords(List<List<PhrasePiece>> alternatives, int offset)
    {
        if (alternatives[^1].Count == 0)
            throw new PhraseException(offset, "nothing to search for here");
    }

    private static void RequireFew(int count, int offset)
    {
        if (count > Most)
            throw new PhraseException(offset, $"more than {Most} variants; make it several terms");
    }

    private static void Require(List<PhrasePiece> variant)
    {
        if (variant.Count > Longest)
            throw new PhraseException(variant[Longest].Offset, $"a phrase has at most {Longest} words and signs");
        if (variant.Find(piece => piece.IsGap && (piece == variant[0] || piece == variant[^1])) is { Written: not null } edge)
            throw new PhraseException(edge.Offset, "a gap stands between words");
        if (variant.FindAll(piece => piece.IsGap) is [_, var second, ..])
            throw new PhraseException(second.Offset, "a second gap; a phrase has one");
        if (variant.TrueForAll(piece => piece.IsSign))
            throw new PhraseException(variant[0].Offset, "no word to search for");
    }
}
