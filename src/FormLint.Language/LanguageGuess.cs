using System.Runtime.InteropServices;

namespace FormLint.Language;

/// <summary>A decision and how sure it is.</summary>
/// <param name="Language">Unknown only for text without letters or when nothing can be said.</param>
/// <param name="Confidence">0 to 1. Names, addresses and code stay low: report nothing on the language below 0.9.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LanguageGuess(LanguageCode Language, double Confidence);
