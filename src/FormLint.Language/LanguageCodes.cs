namespace FormLint.Language;

/// <summary>BCP 47 tags to languages and back.</summary>
public static class LanguageCodes
{
    /// <summary>The language of a tag such as "fr-BE" or "NL_be"; only the first subtag counts. Unknown for anything else.</summary>
    public static LanguageCode Parse(string? bcp47)
    {
        var tag = bcp47.AsSpan().Trim();
        var cut = tag.IndexOfAny('-', '_');
        Span<char> primary = stackalloc char[3];
        var length = (cut < 0 ? tag : tag[..cut]) is { Length: 2 or 3 } subtag ? subtag.ToLowerInvariant(primary) : 0;
        return primary[..length] switch
        {
            "fr" or "fra" or "fre" => LanguageCode.Fr,
            "nl" or "nld" or "dut" => LanguageCode.Nl,
            "de" or "deu" or "ger" => LanguageCode.De,
            "en" or "eng" => LanguageCode.En,
            _ => LanguageCode.Unknown,
        };
    }

    /// <summary>The shortest BCP 47 tag; "und" (undetermined) for Unknown.</summary>
    public static string Tag(this LanguageCode language) => language switch
    {
        LanguageCode.Fr => "fr",
        LanguageCode.Nl => "nl",
        LanguageCode.De => "de",
        LanguageCode.En => "en",
        _ => "und",
    };
}
