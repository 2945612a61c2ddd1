namespace FormLint.Language;

/// <summary>A language the engine can tell apart. Rules exist for <see cref="Fr"/> and <see cref="Nl"/> only.</summary>
public enum LanguageCode
{
    Unknown,
    Fr,
    Nl,
    De,
    En,
}
