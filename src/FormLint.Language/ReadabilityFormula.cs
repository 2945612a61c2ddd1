namespace FormLint.Language;

/// <summary>A formula in one exact variant. Its name goes wherever the number goes: variants differ by ten points.</summary>
public sealed class ReadabilityFormula
{
    private readonly Func<TextCounts, double> compute;

    private ReadabilityFormula(string name, bool higherIsEasier, Func<TextCounts, double> compute)
    {
        Name = name;
        HigherIsEasier = higherIsEasier;
        this.compute = compute;
    }

    /// <summary>French, 207 - 1.015 ASL - 73.6 ASW. Kandel and Moles 1958; the 209 variant is about ten points higher.</summary>
    public static ReadabilityFormula KandelMoles207 { get; } =
        new("Kandel-Moles 207", higherIsEasier: true, c => 207 - (1.015 * Asl(c)) - (73.6 * Asw(c)));

    /// <summary>Dutch, 206.84 - 0.93 ASL - 77 ASW. Douma 1960, "De leesbaarheid van landbouwbladen".</summary>
    public static ReadabilityFormula FleschDouma { get; } =
        new("Flesch-Douma", higherIsEasier: true, c => 206.84 - (0.93 * Asl(c)) - (77 * Asw(c)));

    /// <summary>Dutch, 195 - 2 ASL - 200/3 ASW. Brouwer 1963, "Onderzoek naar de leesmoeilijkheid van Nederlands proza".</summary>
    public static ReadabilityFormula BrouwerA { get; } =
        new("Brouwer A", higherIsEasier: true, c => 195 - (2 * Asl(c)) - (200 * Asw(c) / 3));

    /// <summary>ASL + 100 long words per word. Björnsson 1968; its bands are for Swedish, so none is given.</summary>
    public static ReadabilityFormula Lix { get; } =
        new("LIX", higherIsEasier: false, c => Asl(c) + (100.0 * c.LongWords / c.Words));

    /// <summary>Long words per sentence. Anderson 1983.</summary>
    public static ReadabilityFormula Rix { get; } =
        new("RIX", higherIsEasier: false, c => (double)c.LongWords / c.Sentences);

    public string Name { get; }

    public bool HigherIsEasier { get; }

    /// <summary>The formulas made or checked for a language, its main one first; none for other languages than French and Dutch.</summary>
    public static IReadOnlyList<ReadabilityFormula> For(LanguageCode language) => language switch
    {
        LanguageCode.Fr => [KandelMoles207, Lix, Rix],
        LanguageCode.Nl => [FleschDouma, BrouwerA, Lix, Rix],
        _ => [],
    };

    /// <summary>
    /// The bare number for any counts, neither clamped nor rounded; null when there is no word or no sentence.
    /// <see cref="Measures"/> gives it only for text that is long enough.
    /// </summary>
    public double? Compute(TextCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.Words > 0 && counts.Sentences > 0 ? compute(counts) : null;
    }

    public override string ToString() => Name;

    private static double Asl(TextCounts counts) => (double)counts.Words / counts.Sentences;

    private static double Asw(TextCounts counts) => (double)counts.Syllables / counts.Words;
}
