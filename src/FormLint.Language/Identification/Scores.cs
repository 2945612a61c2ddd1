namespace FormLint.Language.Identification;

/// <summary>One number for each language that can be recognised.</summary>
internal readonly record struct Scores(float Fr, float Nl, float De, float En)
{
    public static readonly LanguageCode[] Languages = [LanguageCode.Fr, LanguageCode.Nl, LanguageCode.De, LanguageCode.En];

    public float this[LanguageCode language] => language switch
    {
        LanguageCode.Fr => Fr,
        LanguageCode.Nl => Nl,
        LanguageCode.De => De,
        LanguageCode.En => En,
        _ => 0,
    };

    public static Scores operator +(Scores a, Scores b) => new(a.Fr + b.Fr, a.Nl + b.Nl, a.De + b.De, a.En + b.En);

    public Scores With(LanguageCode language, float score) => language switch
    {
        LanguageCode.Fr => this with { Fr = score },
        LanguageCode.Nl => this with { Nl = score },
        LanguageCode.De => this with { De = score },
        _ => this with { En = score },
    };

    public Scores AtMost(float limit) => new(Math.Min(Fr, limit), Math.Min(Nl, limit), Math.Min(De, limit), Math.Min(En, limit));

    /// <summary>The best score of the languages other than this one.</summary>
    public float BestBeside(LanguageCode language)
    {
        var best = 0f;
        foreach (var other in Languages)
        {
            if (other != language)
                best = Math.Max(best, this[other]);
        }

        return best;
    }
}
