namespace FormLint.Language;

public enum WordKind
{
    /// <summary>Letters, with inner hyphens and apostrophes: "arc-en-ciel", "foto's", "a-t-il", "marié(e)", "p.ex".</summary>
    Word,

    /// <summary>A French elided form with its apostrophe: "l'", "jusqu'". Formulas do not count the one-letter ones.</summary>
    Elided,

    /// <summary>Digits with their separators, times and ordinals: "1.234,56", "12/03/2025", "18h30", "1er".</summary>
    Number,

    /// <summary>A web address, an e-mail address or a file name.</summary>
    Other,
}
