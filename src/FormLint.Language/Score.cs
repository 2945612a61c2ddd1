using System.Runtime.InteropServices;

namespace FormLint.Language;

/// <summary>A readability score; information, never a reason to fail. May be negative or above 100.</summary>
/// <param name="Formula">The variant by name.</param>
/// <param name="Value">Not rounded; null when the text is too short for any formula.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Score(ReadabilityFormula Formula, double? Value);
